package org.article12.plans.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.web.ComesBack;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanRegister;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which what the register says of a plan is changed: by the Secretariat at
 * once, by a focal point of the Party as a proposal.
 */
@Component
class PlanDesk {

	private final PlanRegister plans;

	private final PlanWords words;

	private final Acts acts;

	PlanDesk(PlanRegister plans, PlanWords words, Acts acts) {
		this.plans = plans;
		this.words = words;
		this.acts = acts;
	}

	/** Opens a plan; one that there is not, or of another Party, is not visible. */
	Opened open(CurrentUser user, UUID id) {
		Plan plan = this.plans.find(new PlanId(id))
			.filter((one) -> user.party().map(one.party()::equals).orElse(true))
			.orElseThrow(() -> new NotVisible("Plan " + id));
		return new Opened(plan, user.party().isPresent());
	}

	/**
	 * Records, or proposes, what was typed.
	 * @param subject what is changed, as whoever comes late is told
	 * @param errors what is wrong with it, and where a refusal is noted
	 * @param act what is done; empty where it notes another error
	 * @return the view that leads on; empty where the page is to be shown again
	 */
	Optional<String> send(CurrentUser user, Press press, Subject subject, BindingResult errors,
			Supplier<Optional<Done>> act, RedirectAttributes next) {
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			return this.acts.attempt(press, act).map((done) -> done.follow(next));
		}
		catch (Refused refused) {
			ComesBack.refused(refused, null, errors);
			return Optional.empty();
		}
		catch (EntryMoved moved) {
			throw this.words.stale(moved, subject.name(), subject.address(), user);
		}
	}

	/** Does what asks for no more than a press, and leads on. */
	String act(CurrentUser user, Press press, Subject subject, Supplier<Done> act, RedirectAttributes next) {
		try {
			return this.acts.once(press, act).follow(next);
		}
		catch (EntryMoved moved) {
			throw this.words.stale(moved, subject.name(), subject.address(), user);
		}
	}

	/**
	 * What a form is about.
	 *
	 * @param name what it is called
	 * @param address its page
	 */
	record Subject(String name, String address) {
	}

	/**
	 * A plan that was opened.
	 *
	 * @param proposes whether what is typed becomes a proposal
	 */
	record Opened(Plan plan, boolean proposes) {

		/** The address under which the pages of the plan are. */
		public String at() {
			return (this.proposes ? "/plan/" : "/registers/plans/") + this.plan.id();
		}

		/** The address of the page that shows it all. */
		public String home() {
			return this.proposes ? "/plan" : at();
		}

	}

}
