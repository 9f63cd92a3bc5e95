// SPDX-License-Identifier: MIT
/*
 * Takes the place of libgcov and writes the counters as the Linux kernel's debugfs shows them: all counters in full,
 * checksum 0, no summary. The layout of struct gcov_info is that of GCC 12.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "snapshot.h"

#define GCOV_COUNTERS	8

struct counters {
	unsigned int number;
	int64_t *values;
};

struct function {
	const struct gcov_info *unit;
	unsigned int ident;
	unsigned int lineno_checksum;
	unsigned int cfg_checksum;
	struct counters counters[];
};

struct gcov_info {
	unsigned int version;
	struct gcov_info *next;
	unsigned int stamp;
	unsigned int checksum;
	const char *filename;
	void (*merge[GCOV_COUNTERS])(int64_t *, unsigned int);
	unsigned int nr_functions;
	const struct function *const *functions;
};

static struct gcov_info *units;

void __gcov_init(struct gcov_info *unit)
{
	unit->next = units;
	units = unit;
}

void __gcov_exit(void)
{
}

void __gcov_merge_add(int64_t *values, unsigned int number)
{
	(void)values;
	(void)number;
}

static void put(FILE *out, uint32_t word)
{
	fwrite(&word, sizeof(word), 1, out);
}

static void write_function(FILE *out, const struct gcov_info *unit, const struct function *function)
{
	const struct counters *counters = function->counters;

	put(out, 0x01000000);
	put(out, 3 * sizeof(uint32_t));
	put(out, function->ident);
	put(out, function->lineno_checksum);
	put(out, function->cfg_checksum);
	for (unsigned int kind = 0; kind < GCOV_COUNTERS; kind++) {
		if (!unit->merge[kind])
			continue;
		put(out, 0x01a10000 + (kind << 17));
		put(out, counters->number * sizeof(int64_t));
		fwrite(counters->values, sizeof(int64_t), counters->number, out);
		counters++;
	}
}

void write_snapshot(const char *directory)
{
	for (const struct gcov_info *unit = units; unit; unit = unit->next) {
		char path[512];
		FILE *out;

		snprintf(path, sizeof(path), "%s%s", directory, unit->filename);
		out = fopen(path, "wb");
		if (!out) {
			perror(path);
			exit(1);
		}
		put(out, 0x67636461);
		put(out, unit->version);
		put(out, unit->stamp);
		put(out, 0);
		for (unsigned int i = 0; i < unit->nr_functions; i++)
			write_function(out, unit, unit->functions[i]);
		fclose(out);
	}
}
