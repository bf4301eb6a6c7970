/* Must not know where the rows come from. */
#include "media/rows.h"

bool rows_init(struct rows *rows, const struct cut *cut, int width, int height, bool alpha, struct error *error)
{
	struct resample_plan plan = { width,	   height,		  cut->x,		  cut->y, cut->width,
								  cut->height, cut->to_width, cut->to_height, alpha,  cut->sink };
	int right;
	rows->resample = resample_create(&plan);
	if (!rows->resample)
		return error_set(error, "out of memory");
	resample_rows(rows->resample, &rows->top, &rows->bottom);
	resample_columns(rows->resample, &rows->left, &right);
	return true;
}

void rows_finish(struct rows *rows)
{
	resample_destroy(rows->resample);
}

void rows_take(struct rows *rows, int y, const uint32_t *row)
{
	if (y >= rows->top && y <= rows->bottom)
		resample_push(rows->resample, row + rows->left);
}
