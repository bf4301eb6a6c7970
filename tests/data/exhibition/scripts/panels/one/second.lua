return panel {
	kind = "plain",
	title = { en = "The second panel", kk = "Екінші панель" },
	picture = "square.png",
	colour = "#402020",
	seconds = 12,
}
