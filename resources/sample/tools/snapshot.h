/* SPDX-License-Identifier: MIT */
#ifndef SNAPSHOT_H
#define SNAPSHOT_H

/* Writes DIRECTORY/build/tiny-1.0/mm/pool.gcda and so on; the directories must exist. */
void write_snapshot(const char *directory);

#endif
