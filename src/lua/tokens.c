/* Reads Lua's text word by word.
 *
 * It knows strings, long strings, comments and names; every other sign is a token of its own. A text that is no Lua
 * gives tokens too, never a crash. Must not know lua.h. */
#include "lua/tokens.h"
#include <ctype.h>

struct tokens tokens_of(const char *text, size_t length)
{
	return (struct tokens){ text, text + length, 1 };
}

static void step(struct tokens *tokens)
{
	tokens->line += *tokens->at == '\n';
	tokens->at++;
}

/* [[ or [==[ at the reader: the number of = signs + 1; else 0. */
static size_t long_bracket(const struct tokens *tokens)
{
	const char *at = tokens->at + 1;
	while (at < tokens->end && *at == '=')
		at++;
	return at < tokens->end && *at == '[' ? (size_t)(at - tokens->at) : 0;
}

static void skip_long(struct tokens *tokens, size_t level)
{
	for (size_t i = 0; i <= level; i++)
		step(tokens);
	while (tokens->at < tokens->end) {
		if (*tokens->at == ']') {
			const char *at = tokens->at + 1;
			while (at < tokens->end && *at == '=')
				at++;
			if (at < tokens->end && *at == ']' && (size_t)(at - tokens->at) == level) {
				tokens->at = at + 1;
				return;
			}
		}
		step(tokens);
	}
}

static void skip_quoted(struct tokens *tokens)
{
	char quote = *tokens->at;
	step(tokens);
	while (tokens->at < tokens->end && *tokens->at != quote) {
		if (*tokens->at == '\\' && tokens->at + 1 < tokens->end)
			step(tokens);
		step(tokens);
	}
	if (tokens->at < tokens->end)
		step(tokens);
}

static void skip_space(struct tokens *tokens)
{
	while (tokens->at < tokens->end) {
		if (isspace((unsigned char)*tokens->at)) {
			step(tokens);
		} else if (tokens->end - tokens->at >= 2 && tokens->at[0] == '-' && tokens->at[1] == '-') {
			tokens->at += 2;
			size_t level = tokens->at < tokens->end && *tokens->at == '[' ? long_bracket(tokens) : 0;
			if (level)
				skip_long(tokens, level);
			else
				while (tokens->at < tokens->end && *tokens->at != '\n')
					step(tokens);
		} else {
			return;
		}
	}
}

static bool in_word(char letter)
{
	return isalnum((unsigned char)letter) || letter == '_';
}

struct token tokens_next(struct tokens *tokens)
{
	skip_space(tokens);
	struct token token = { .line = tokens->line, .text = tokens->at };
	if (tokens->at >= tokens->end)
		return token;
	char first = *tokens->at;
	size_t level = first == '[' ? long_bracket(tokens) : 0;
	if (first == '"' || first == '\'') {
		skip_quoted(tokens);
		token.kind = TOKEN_STRING;
		token.quoted = true;
		token.text++;
		token.length = (size_t)(tokens->at - token.text) - (tokens->at > token.text);
	} else if (level) {
		skip_long(tokens, level);
		token.kind = TOKEN_STRING;
		size_t whole = (size_t)(tokens->at - token.text), brackets = 2 * (level + 1);
		token.length = whole > brackets ? whole - brackets : 0;
	} else if (in_word(first)) {
		token.kind = isdigit((unsigned char)first) ? TOKEN_NUMBER : TOKEN_NAME;
		while (tokens->at < tokens->end && (in_word(*tokens->at) || (token.kind == TOKEN_NUMBER && *tokens->at == '.')))
			tokens->at++;
		token.length = (size_t)(tokens->at - token.text);
	} else {
		token.kind = (unsigned char)first;
		step(tokens);
	}
	return token;
}
