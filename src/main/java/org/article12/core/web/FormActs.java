package org.article12.core.web;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Does by one press what a form asks for, where nothing is wrong with it; where the
 * domain refuses it, the form says so.
 */
@Component
public class FormActs {

	private final Acts acts;

	FormActs(Acts acts) {
		this.acts = acts;
	}

	/**
	 * Acts.
	 * @param errors what is wrong with the form, and where a refusal is noted
	 * @param field beside which a refusal is said; null for the whole form
	 * @return the view that leads on; empty where the page is to be shown again
	 */
	public Optional<String> once(Press press, Errors errors, @Nullable String field, Supplier<Done> act) {
		return attempt(press, errors, () -> Optional.of(act.get()),
				(refused) -> ComesBack.refused(refused, field, errors));
	}

	/**
	 * The same for what may itself note an error, and is then not done.
	 * @param noted notes a refusal among the errors
	 */
	public Optional<String> attempt(Press press, Errors errors, Supplier<Optional<Done>> act, Consumer<Refused> noted) {
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			return this.acts.attempt(press, act).map((done) -> done.follow());
		}
		catch (Refused refused) {
			noted.accept(refused);
			return Optional.empty();
		}
	}

}
