package org.article12.helpoffers.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.register.Difference;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.OfferOfHelp;
import org.article12.helpoffers.Sum;
import org.article12.parties.Region;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * An offer of help as the register keeps it. It is ended, never deleted: what was offered
 * when a request found nobody stays readable.
 */
@Entity
@Table(name = "help_offer")
public class HelpOffer {

	@Id
	private String reference;

	@Enumerated(EnumType.STRING)
	private GiverKind kind;

	private @Nullable String partyCode;

	private String name;

	private String title;

	private @Nullable Long amount;

	private String currency;

	private LocalDate validFrom;

	private @Nullable LocalDate validUntil;

	private String conditions;

	private String contact;

	private String source;

	private boolean open;

	private @Nullable LocalDate endedOn;

	@Version
	private @Nullable Integer version;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "help_offer_area", joinColumns = @JoinColumn(name = "reference"))
	@Column(name = "area_code")
	private final Set<String> areas = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "help_offer_region", joinColumns = @JoinColumn(name = "reference"))
	@Column(name = "region")
	@Enumerated(EnumType.STRING)
	private final Set<Region> regions = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "help_offer_party", joinColumns = @JoinColumn(name = "reference"))
	@Column(name = "party_code")
	private final Set<String> parties = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected HelpOffer() {
	}

	/** An offer that is new to the register. */
	@SuppressWarnings("NullAway.Init")
	public HelpOffer(String reference, HelpOffered help) {
		this.reference = reference;
		become(help);
	}

	/** Tells it from others. */
	public String reference() {
		return this.reference;
	}

	/** How often it has changed. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * From now on it says this.
	 * @return what differs from what it said
	 */
	public List<Difference> change(HelpOffered help) {
		List<Difference> differences = Difference.between(HelpFields.of(help()), HelpFields.of(help));
		if (!differences.isEmpty()) {
			become(help);
		}
		return differences;
	}

	private void become(HelpOffered help) {
		Sum sum = help.sum();
		this.kind = help.giver().kind();
		this.partyCode = help.giver().asParty().map(PartyCode::value).orElse(null);
		this.name = help.giver().name();
		this.title = help.title();
		this.amount = (sum != null) ? sum.units() : null;
		this.currency = (sum != null) ? sum.currency() : "";
		this.validFrom = help.from();
		this.validUntil = help.until();
		this.conditions = help.conditions();
		this.contact = help.contact();
		this.source = help.source();
		this.open = help.open();
		this.endedOn = help.endedOn();
		become(this.areas, help.areas(), AreaCode::value);
		become(this.regions, help.regions(), Function.identity());
		become(this.parties, help.parties(), PartyCode::value);
	}

	private static <T, C> void become(Set<C> kept, Collection<T> wanted, Function<T, C> code) {
		Set<C> codes = wanted.stream().map(code).collect(Collectors.toSet());
		kept.retainAll(codes);
		kept.addAll(codes);
	}

	/** What it says. */
	public HelpOffered help() {
		Giver giver = (this.partyCode != null) ? Giver.of(new PartyCode(this.partyCode))
				: new Giver(this.kind, null, this.name);
		return new HelpOffered(giver, this.title, this.areas.stream().sorted().map(AreaCode::new).toList(),
				this.regions.stream().sorted().toList(), this.parties.stream().sorted().map(PartyCode::new).toList(),
				(this.amount != null) ? new Sum(this.amount, this.currency) : null, this.validFrom, this.validUntil,
				this.conditions, this.contact, this.source, this.open, this.endedOn);
	}

	/** The offer as others know it. */
	public OfferOfHelp view() {
		return new OfferOfHelp(this.reference, version(), help());
	}

}
