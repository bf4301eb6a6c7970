/* Walks a table of words by its schema: finds every mistake, counts words, hands every text to a function that asked
 * for it. */
#ifndef LANTERN_WORDS_CHECK_RECORD_H
#define LANTERN_WORDS_CHECK_RECORD_H
#include "words/check.h"

/* Walks the record at stack index `value` by the fields at `fields`; names not there are looked up in `common` (0:
 * none). Indices are absolute. May raise: the check struct must outlive the vm_call. */
void check_record(struct check *check, lua_State *lua, int fields, int common, int value);

#endif
