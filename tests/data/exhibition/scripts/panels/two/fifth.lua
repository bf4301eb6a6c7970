return panel {
	kind = "plain",
	title = { en = "The fifth panel", kk = "Бесінші панель" },
	care = true,
	note = { en = "The next panel speaks of the dead.", kk = "Келесі панель өлгендер туралы." },
	quiet = true,
	seconds = 12,
}
