/* Lines for the journal: stderr, one line each, with systemd's <N> priority prefix when stderr is the journal
 * (JOURNAL_STREAM set). Never shown to a visitor.
 *
 * A line that comes again and again is written once, and then ever more seldom with how often it came (base/echo.h): a
 * journal on a card lives as long as the card. In a terminal each is written, for there somebody reads. */
#ifndef LANTERN_BASE_LOG_H
#define LANTERN_BASE_LOG_H

enum log_level {
	LOG_LEVEL_ERROR = 3,
	LOG_LEVEL_WARNING = 4,
	LOG_LEVEL_NOTICE = 5,
	LOG_LEVEL_INFO = 6,
	LOG_LEVEL_DEBUG = 7
};

extern enum log_level log_threshold; /* NOTICE at start; set once by main */
void log_line(enum log_level level, const char *format, ...) __attribute__((format(printf, 2, 3)));
#define log_error(...) log_line(LOG_LEVEL_ERROR, __VA_ARGS__)
#define log_warning(...) log_line(LOG_LEVEL_WARNING, __VA_ARGS__)
#define log_notice(...) log_line(LOG_LEVEL_NOTICE, __VA_ARGS__)
#define log_info(...) log_line(LOG_LEVEL_INFO, __VA_ARGS__)
#define log_debug(...) log_line(LOG_LEVEL_DEBUG, __VA_ARGS__)

#endif
