return panel {
	kind = "plain",
	title = { en = "The third panel", kk = "Үшінші панель" },
	colour = "#204020",
}
