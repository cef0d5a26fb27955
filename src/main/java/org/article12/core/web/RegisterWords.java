package org.article12.core.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.article12.core.ActingFor;
import org.article12.core.NamesOfBodies;
import org.article12.core.PersonId;
import org.article12.core.Words;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Puts the history of a register into words. A register has a message for the name of
 * each field and says, where the record is not to be read as it is kept, what stood in
 * it; or it says the whole of a difference in its own way.
 */
public abstract class RegisterWords extends Words {

	private final Formats formats;

	private final NamesOfBodies bodies;

	protected RegisterWords(MessageSource messages, Formats formats, NamesOfBodies bodies) {
		super(messages);
		this.formats = formats;
		this.bodies = bodies;
	}

	/** How days, times and numbers are written. */
	protected Formats formats() {
		return this.formats;
	}

	/** What a field is called: the message {@code <register>.field.<field>}. */
	protected String field(RegisterEntry entry, String field) {
		return say(entry.register() + ".field." + field);
	}

	/**
	 * What stood in a field.
	 * @param recorded as it is kept; never empty
	 */
	protected String value(RegisterEntry entry, String field, String recorded) {
		return recorded;
	}

	/** One thing that differs, as a line of its own. */
	protected String difference(RegisterEntry entry, Difference one) {
		if (one.isNewEntry()) {
			return say("core.change.new", one.after());
		}
		String field = field(entry, one.field());
		if (one.before().isEmpty()) {
			return say("core.change.filled", field, value(entry, one.field(), one.after()));
		}
		String before = value(entry, one.field(), one.before());
		return one.after().isEmpty() ? say("core.change.emptied", field, before)
				: say("core.change.field", field, before, value(entry, one.field(), one.after()));
	}

	/** Changes for the fragment {@code changes} of {@code fragments/page}. */
	public List<Line> lines(List<RegisterChange> changes) {
		return changes.stream()
			.map((change) -> new Line(who(change), change.at(), differences(change), change.why()))
			.toList();
	}

	/** A proposal, as a difference, for the fragments of {@code fragments/register}. */
	public ProposalView proposal(Proposed proposed) {
		return new ProposalView(proposed.id(), proposed.byName(), this.formats.date(proposed.at()), proposed.why(),
				proposed.isOpen(), Objects.toString(proposed.decidedByName(), ""),
				Objects.toString(proposed.decidedWhy(), ""), Objects.toString(proposed.withdrawnByName(), ""),
				proposed.items().stream().map((item) -> line(proposed.entry(), item)).toList());
	}

	private ProposalView.Line line(RegisterEntry entry, Proposed.Item item) {
		Difference one = item.difference();
		return new ProposalView.Line(one.field(), field(entry, one.field()), proposed(entry, one), item.accepted());
	}

	private String proposed(RegisterEntry entry, Difference one) {
		if (one.before().isEmpty()) {
			return say("core.proposal.filled", value(entry, one.field(), one.after()));
		}
		String before = value(entry, one.field(), one.before());
		return one.after().isEmpty() ? say("core.proposal.emptied", before)
				: say("core.proposal.difference", before, value(entry, one.field(), one.after()));
	}

	/** What a press is about: what it is called, and its page. */
	public RegisterActs.Subject subject(String name, String address) {
		return new RegisterActs.Subject(name, address, this);
	}

	/**
	 * The answer to a form whose entry has moved.
	 * @param subject what the entry is called
	 * @param address its page
	 * @param by who sent it
	 */
	public StaleForm stale(EntryMoved moved, String subject, String address, @Nullable PersonId by) {
		List<RegisterChange> meanwhile = moved.meanwhile();
		boolean own = !meanwhile.isEmpty() && meanwhile.stream().allMatch((change) -> change.by().equals(by));
		return new StaleForm(StaleForm.Why.moved(own), subject, address,
				meanwhile.stream()
					.map((change) -> new StaleForm.Change(who(change), this.formats.time(change.at()),
							String.join(" ", differences(change))))
					.toList());
	}

	// The registers are the Secretariat's; the body of anybody else is worth saying.
	private String who(RegisterChange change) {
		return (change.body() instanceof ActingFor.OfSecretariat) ? change.byName()
				: say("core.change.who", change.byName(), this.bodies.name(change.body()));
	}

	private List<String> differences(RegisterChange change) {
		return change.differences().stream().map((one) -> difference(change.entry(), one)).toList();
	}

	/**
	 * A change, ready to read.
	 *
	 * @param who who made it
	 * @param at when
	 * @param what what it changed, a line for each thing
	 * @param why why
	 */
	public record Line(String who, Instant at, List<String> what, String why) {
	}

}
