return sources { S1 = { title = "Λόγος περί σπόγγων", publisher = "Κάλυμνος", date = "1903" } }
