package org.article12.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.article12.accounts.domain.Doing;
import org.article12.accounts.store.AccountList;
import org.article12.core.act.BatchOutcome;
import org.article12.core.reference.ImportProblem;
import org.article12.core.security.SecurityEvent;
import org.article12.core.text.EmailFault;
import org.article12.core.web.StaleForm;
import org.article12.plans.PlanKind;
import org.article12.plans.PlanStanding;

/**
 * The families of message keys that are put together when the program runs: a beginning,
 * and the names that may follow it. Templates and Java may build a key only from a
 * beginning that stands here. Whoever adds such a family adds a line.
 */
final class MessageFamilies {

	// Of the reasons why something cannot be read, those that its reader gives.
	private static final String[] COUNTS = { "LETTERS", "DECIMAL", "TOO_LARGE", "NEGATIVE", "SEVERAL", "SEPARATORS" };

	private static final String[] AMOUNTS = { "LETTERS", "DECIMAL", "TOO_LARGE", "NEGATIVE", "SEVERAL", "SEPARATORS",
			"OTHER_CURRENCY" };

	private static final String[] MONTHS = { "NO_DATE", "NO_SUCH_MONTH", "NO_YEAR", "SHORT_YEAR", "A_DAY", "NO_MONTH" };

	private static final String[] DAYS = { "NO_DATE", "NO_SUCH_MONTH", "NO_SUCH_DAY", "MONTH_BEFORE_DAY", "NO_YEAR",
			"SHORT_YEAR", "NO_DAY", "NO_MONTH", "OTHER_WEEKDAY" };

	private static final String[] DUE = { "LATE", "DUE", "MET" };

	private static final List<Family> CORE = List.of(
			of("core.error.", "core.web.ErrorKind").ending(".title", ".words", ".next"),
			of("core.batch.", BatchOutcome.class),
			of("core.stale.", StaleForm.Why.class).ending(".title", ".words", ".next"),
			of("core.import.", ImportProblem.Kind.class), of("core.amount.", AMOUNTS), of("core.count.", COUNTS),
			of("core.units.", COUNTS), of("core.month.", MONTHS), of("core.day.", DAYS),
			of("core.year.", new String[] { "NO_DATE", "SHORT_YEAR" }), of("plans.kind.", PlanKind.class),
			of("plans.standing.", PlanStanding.class), of("plans.due.", DUE), of("plans.due.show.", DUE),
			of("plans.due.group.", "plans.web.DueFilter$Group"),
			of("plans.due.column.", new String[] { "code", "party", "what", "on", "standing" }),
			of("core.email.", EmailFault.Kind.class), of("accounts.pace.", Doing.class),
			of("accounts.state.", AccountList.State.class), of("accounts.security.", SecurityEvent.class));

	/** Every family; a module with many has a list of its own. */
	static final List<Family> ALL = Stream
		.of(CORE, CatalogueFamilies.ALL, PartyFamilies.ALL, RequestFamilies.ALL, SiteFamilies.ALL, RoutingFamilies.ALL,
				AssignmentFamilies.ALL, ReportingFamilies.ALL, FiguresFamilies.ALL, OffersFamilies.ALL,
				TriageFamilies.ALL, PlanningFamilies.ALL, ConversationFamilies.ALL, MailInFamilies.ALL,
				HelpOffersFamilies.ALL, ActivityReportsFamilies.ALL, PublicViewFamilies.ALL, DocumentsFamilies.ALL,
				ProgressFamilies.ALL, NotificationFamilies.ALL, ApiFamilies.ALL, SettingsFamilies.ALL,
				ImportFamilies.ALL, RefusalFamilies.all())
		.flatMap(List::stream)
		.toList();

	private MessageFamilies() {
	}

	/** One key for each value of an enum. */
	static Family of(String beginning, Class<? extends Enum<?>> values) {
		return of(beginning, names(values));
	}

	/** One key for each value of an enum that its own module keeps to itself. */
	static Family of(String beginning, String enumClass) {
		try {
			return of(beginning, names(Class.forName("org.article12." + enumClass)));
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("The family " + beginning + " names a class that does not exist", ex);
		}
	}

	/** One key for each name. */
	static Family of(String beginning, String[] names) {
		return new Family(beginning, List.of(names), List.of(""));
	}

	static String[] names(Class<?> values) {
		return Stream.of(values.getEnumConstants()).map((value) -> ((Enum<?>) value).name()).toArray(String[]::new);
	}

	/** Every key that some family makes. */
	static Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		ALL.forEach((family) -> keys.addAll(family.keys()));
		return keys;
	}

	/** Whether keys may be built from that beginning. */
	static boolean has(String beginning) {
		return ALL.stream().anyMatch((family) -> family.beginning().equals(beginning));
	}

	/**
	 * Keys that are put together when the program runs.
	 *
	 * @param beginning what they start with, up to and with the last point before the
	 * name
	 * @param names what may follow
	 * @param endings what may follow the name; an empty one for the name alone
	 */
	record Family(String beginning, List<String> names, List<String> endings) {

		/** The same names, each with all of these endings. */
		Family ending(String... endings) {
			return new Family(this.beginning, this.names, List.of(endings));
		}

		List<String> keys() {
			List<String> keys = new ArrayList<>();
			this.names.forEach((name) -> this.endings.forEach((ending) -> keys.add(this.beginning + name + ending)));
			return keys;
		}

	}

}
