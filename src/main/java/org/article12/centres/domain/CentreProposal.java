package org.article12.centres.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.centres.CentreRefusal;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.register.Difference;
import org.jspecify.annotations.Nullable;

/** What a centre would have the register say of it, and what became of that. */
@Entity
@Table(name = "centre_proposal")
public class CentreProposal {

	@Id
	private UUID id;

	private String centreCode;

	private Instant at;

	private UUID byPersonId;

	private String byName;

	private String why;

	@ElementCollection
	@CollectionTable(name = "centre_proposal_item", joinColumns = @JoinColumn(name = "proposal_id"))
	@OrderColumn(name = "position")
	private final List<Item> items = new ArrayList<>();

	private @Nullable Instant decidedAt;

	private @Nullable String decidedByName;

	private @Nullable String decidedWhy;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected CentreProposal() {
	}

	/**
	 * A proposal that awaits a decision.
	 * @param wanted what would be otherwise
	 * @param why the reason
	 */
	public CentreProposal(CentreCode centre, CurrentUser by, List<Difference> wanted, String why, Instant now) {
		this.id = UUID.randomUUID();
		this.centreCode = centre.value();
		this.at = now;
		this.byPersonId = by.id().value();
		this.byName = by.name();
		this.why = why;
		wanted.forEach((one) -> this.items.add(new Item(one.field(), one.before(), one.after(), null)));
	}

	/** The centre. */
	public CentreCode centre() {
		return new CentreCode(this.centreCode);
	}

	/**
	 * Notes what is accepted of it.
	 * @param fields what, as {@link Fact#recorded()} writes it; of others nothing
	 * @return what is to be recorded
	 * @throws Refused when it was decided before
	 */
	public List<Difference> decide(CurrentUser by, Set<String> fields, String reason, Instant now) {
		if (this.decidedAt != null) {
			throw new Refused(CentreRefusal.CENTRE_PROPOSAL_DECIDED);
		}
		this.items.replaceAll((item) -> item.decided(fields.contains(item.field())));
		this.decidedAt = now;
		this.decidedByName = by.name();
		this.decidedWhy = reason;
		return this.items.stream().filter((item) -> fields.contains(item.field())).map(Item::difference).toList();
	}

	/** The proposal as pages know it. */
	public Proposed view() {
		return new Proposed(this.id, centre(), this.at, this.byName, this.why,
				this.items.stream().map((item) -> new Proposed.Item(item.difference(), item.accepted())).toList(),
				this.decidedAt, this.decidedByName, this.decidedWhy);
	}

	/**
	 * One thing that would be otherwise.
	 *
	 * @param accepted whether it was accepted; null until that is decided
	 */
	@Embeddable
	record Item(String field, @Column(name = "before") String before, @Column(name = "after") String after,
			@Nullable Boolean accepted) {

		Item decided(boolean yes) {
			return new Item(this.field, this.before, this.after, yes);
		}

		Difference difference() {
			return new Difference(this.field, this.before, this.after);
		}

	}

}
