package org.article12.lives.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.lives.AreaStood;
import org.article12.lives.CentrePart;
import org.article12.lives.Filing;
import org.article12.lives.Help;
import org.article12.lives.Life;
import org.article12.lives.Stretch;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.Answers;
import org.article12.requests.AreaStatus;
import org.article12.requests.AssignmentState;
import org.article12.requests.DeclineCode;
import org.article12.requests.Evaluation;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.Rating;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Turn;
import org.article12.requests.UnservedCode;

/**
 * Reads lives, one after the other, that a {@link LifeWriter} wrote. Codes of Parties,
 * centres and areas, of which there are few, are made once.
 */
final class LifeBytes {

	private static final RequestStatus[] STATUSES = RequestStatus.values();

	private static final AreaStatus[] AREA_STATUSES = AreaStatus.values();

	private static final Actor[] ACTORS = Actor.values();

	private static final Answers.Kind[] KINDS = Answers.Kind.values();

	private static final DeclineCode[] DECLINES = DeclineCode.values();

	private static final UnservedCode[] UNSERVED = UnservedCode.values();

	private static final OfferDecline[] OFFER_DECLINES = OfferDecline.values();

	private static final AssignmentState.Stage[] STAGES = AssignmentState.Stage.values();

	private static final CentrePart.Answer[] ANSWERS = CentrePart.Answer.values();

	private static final Rating[] RATINGS = Rating.values();

	private static final Region[] REGIONS = Region.values();

	private static final DevelopmentStatus[] DEVELOPMENT = DevelopmentStatus.values();

	private final Map<String, PartyCode> parties = new HashMap<>();

	private final Map<String, CentreCode> centres = new HashMap<>();

	private final Map<String, AreaCode> areas = new HashMap<>();

	private ByteReader from = new ByteReader(new byte[0]);

	Life read(byte[] life) {
		this.from = new ByteReader(life);
		return new Life(new RequestId(id()), new RequestReference(this.from.text()), party(),
				this.from.maybe(this::group), this.from.day(), this.from.flag(), this.from.each(this::filing),
				this.from.each(() -> stretch(this.from.choice(STATUSES))), this.from.each(() -> stretch(turn())),
				this.from.each(() -> stretch(stood())), this.from.maybe(() -> this.from.choice(DECLINES)),
				this.from.each(this::part));
	}

	private UUID id() {
		return new UUID(this.from.number(), this.from.number());
	}

	private PartyCode party() {
		return this.parties.computeIfAbsent(this.from.text(), PartyCode::new);
	}

	private CentreCode centre() {
		return this.centres.computeIfAbsent(this.from.text(), CentreCode::new);
	}

	private AreaCode area() {
		return this.areas.computeIfAbsent(this.from.text(), AreaCode::new);
	}

	private PartyThen group() {
		return new PartyThen(this.from.choice(REGIONS), this.from.choice(DEVELOPMENT), this.from.flag(),
				this.from.flag());
	}

	private <T> Stretch<T> stretch(T what) {
		return new Stretch<>(what, this.from.moment(), this.from.maybe(this.from::moment));
	}

	private Filing filing() {
		return new Filing(this.from.moment(), this.from.each(this::area),
				this.from.maybe(() -> this.from.choice(KINDS)), texts(), this.from.flag(), texts(), texts(),
				this.from.maybe(this.from::number), this.from.flag());
	}

	private List<String> texts() {
		return this.from.each(this.from::text);
	}

	private Turn turn() {
		return new Turn(this.from.choice(ACTORS), this.from.maybe(this::centre), this.from.maybe(this.from::day));
	}

	private AreaStood stood() {
		return new AreaStood(area(), this.from.choice(AREA_STATUSES), this.from.maybe(this::centre), this.from.flag(),
				this.from.maybe(() -> this.from.choice(UNSERVED)));
	}

	private CentrePart part() {
		return new CentrePart(this.from.maybe(this::id), centre(), this.from.choice(STAGES), areas(),
				this.from.moment(), this.from.choice(ANSWERS), this.from.maybe(this.from::moment), areas(), areas(),
				this.from.maybe(() -> this.from.choice(OFFER_DECLINES)), this.from.maybe(this.from::moment),
				this.from.maybe(this.from::moment), this.from.maybe(this::help), this.from.maybe(this::evaluation));
	}

	private Set<AreaCode> areas() {
		return new TreeSet<>(this.from.each(this::area));
	}

	private Help help() {
		return new Help(this.from.each(this::party), this.from.maybe(this::count), this.from.maybe(this::count),
				this.from.maybe(this::count), this.from.number(), this.from.flag());
	}

	private int count() {
		return (int) this.from.number();
	}

	private Evaluation evaluation() {
		return new Evaluation(this.from.choice(RATINGS), this.from.choice(RATINGS), this.from.choice(RATINGS),
				this.from.choice(RATINGS), "");
	}

}
