return panel {
	kind = "plain",
	title = { en = "The first panel", kk = "Бірінші панель" },
	body = { en = "Words that are *read* by nobody.", kk = "Ешкім оқымайтын *сөздер*." },
	seconds = 12,
}
