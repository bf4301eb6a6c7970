return panel {
	kind = "plain",
	title = { en = "The fourth panel", kk = "Төртінші панель" },
	colour = "#404020",
	breathing = true,
	seconds = 12,
}
