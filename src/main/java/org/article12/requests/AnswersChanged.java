package org.article12.requests;

/**
 * The answers have changed since the user checked them: they must be checked again before
 * they are submitted.
 */
public class AnswersChanged extends RuntimeException {

	public AnswersChanged(RequestReference reference) {
		super(reference.value());
	}

}
