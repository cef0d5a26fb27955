package org.article12.requests.web;

import java.time.Instant;
import java.util.List;

import org.article12.requests.AnswerField;
import org.article12.requests.Section;

/**
 * What the Secretariat asked the Party.
 *
 * @param words the question
 * @param byName who asked
 * @param at when
 * @param about the answers that it is about
 */
record Question(String words, String byName, Instant at, List<AnswerField> about) {

	/**
	 * The names of the fields of a section that it is about, in the order of the form.
	 */
	List<String> about(Section section) {
		return this.about.stream().filter((field) -> field.section() == section).map(AnswerField::name).toList();
	}
}
