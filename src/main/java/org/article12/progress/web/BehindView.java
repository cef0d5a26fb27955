package org.article12.progress.web;

/**
 * A number and what is behind it, ready to read.
 *
 * @param what the number and what it is called
 * @param table the table that it stands in
 * @param counts what its column counts
 * @param words what is to be known of its table
 * @param dates the dates of its report
 * @param count how many requests, or offers of help, are behind it
 * @param report the report's address
 * @param csv the address of the same list of requests as a file
 */
public record BehindView(String what, String table, String counts, String words, String dates, int count, String report,
		String csv) {
}
