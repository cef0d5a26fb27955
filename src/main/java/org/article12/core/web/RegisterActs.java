package org.article12.core.web;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * What a form asks of an entry of a register, for every register alike: as
 * {@link FormActs}, and whoever comes late is told what has changed.
 */
@Component
public class RegisterActs {

	private final FormActs forms;

	private final Acts acts;

	RegisterActs(FormActs forms, Acts acts) {
		this.forms = forms;
		this.acts = acts;
	}

	/**
	 * Records, or proposes, what was typed.
	 * @param subject what it is about
	 * @param errors what is wrong with the form, and where a refusal is noted
	 * @param act what is done; only where nothing is wrong
	 * @return the view that leads on; empty where the page is to be shown again
	 */
	public Optional<String> record(Press press, Subject subject, Errors errors, Supplier<Done> act) {
		return attempt(press, subject, errors, () -> Optional.of(act.get()));
	}

	/** The same for what may itself note an error, and is then not done. */
	public Optional<String> attempt(Press press, Subject subject, Errors errors, Supplier<Optional<Done>> act) {
		return attempt(press, subject, errors, act, (refused) -> ComesBack.refused(refused, null, errors));
	}

	/**
	 * The same where a refusal belongs beside a field.
	 * @param noted notes a refusal among the errors
	 */
	public Optional<String> attempt(Press press, Subject subject, Errors errors, Supplier<Optional<Done>> act,
			Consumer<Refused> noted) {
		try {
			return this.forms.attempt(press, errors, act, noted);
		}
		catch (EntryMoved moved) {
			throw subject.stale(moved, press);
		}
	}

	/** Does what asks for no more than a press, and leads on. */
	public String once(Press press, Subject subject, Supplier<Done> act) {
		try {
			return this.acts.once(press, act).follow();
		}
		catch (EntryMoved moved) {
			throw subject.stale(moved, press);
		}
	}

	/**
	 * What a press is about, as whoever comes late is told.
	 *
	 * @param name what it is called
	 * @param address its page
	 * @param words how its register words what changed
	 */
	public record Subject(String name, String address, RegisterWords words) {

		private StaleForm stale(EntryMoved moved, Press press) {
			return this.words.stale(moved, this.name, this.address, press.by());
		}

	}

}
