package org.article12.core.text;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a reader made of what somebody typed: nothing was typed, it was understood, or it
 * was not, for a reason that can be told.
 *
 * @param <T> what is asked for: an amount, a month, a day
 */
public sealed interface Reading<T> {

	/** Nothing to see was typed. */
	record Nothing<T>() implements Reading<T> {
	}

	/**
	 * It was understood.
	 *
	 * @param what what it means
	 */
	record Understood<T>(T what) implements Reading<T> {
	}

	/**
	 * It was not understood.
	 *
	 * @param why why not
	 */
	record NotUnderstood<T>(Unreadable why) implements Reading<T> {
	}

	/** Nothing was typed. */
	static <T> Reading<T> nothing() {
		return new Nothing<>();
	}

	/** This is what was meant. */
	static <T> Reading<T> of(T meaning) {
		return new Understood<>(meaning);
	}

	/** It cannot be understood for this reason. */
	static <T> Reading<T> not(Unreadable reason) {
		return new NotUnderstood<>(reason);
	}

	/** What was meant; empty when nothing was typed or it was not understood. */
	default Optional<T> meaning() {
		return (this instanceof Understood<T>(T meaning)) ? Optional.of(meaning) : Optional.empty();
	}

	/** Why it was not understood; empty when it was, or nothing was typed. */
	default Optional<Unreadable> reason() {
		return (this instanceof NotUnderstood<T>(Unreadable reason)) ? Optional.of(reason) : Optional.empty();
	}

	/** Whether nothing was typed. */
	default boolean isNothing() {
		return this instanceof Nothing<T>;
	}

	/** The same, unless what was understood does not hold. */
	default Reading<T> unless(Predicate<T> wrong, Unreadable reason) {
		return meaning().filter(wrong).isPresent() ? not(reason) : this;
	}

}
