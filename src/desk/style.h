/* How pages look, on the screen and on paper. */
#ifndef LANTERN_DESK_STYLE_H
#define LANTERN_DESK_STYLE_H

extern const char STYLE_PROOF[];   /* sheets of A4, lying; every panel begins a new one */
extern const char STYLE_BOOKLET[]; /* A4, standing; 18 points */

#endif
