package org.article12.requests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.Agreement;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.ActingFor;
import org.article12.core.NamesOfBodies;
import org.article12.core.CentreCode;
import org.article12.core.CentreNames;
import org.article12.core.Words;
import org.article12.core.web.Glyph;
import org.article12.core.web.ReadBack;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The single words and names by which pages speak of requests, in the reader's language.
 */
@Component
public class RequestWords extends Words {

	private final Catalogue catalogue;

	private final CentreNames centres;

	private final NamesOfBodies bodies;

	private final ReadBack readBack;

	public RequestWords(MessageSource messages, Catalogue catalogue, CentreNames centres, NamesOfBodies bodies,
			ReadBack readBack) {
		super(messages);
		this.catalogue = catalogue;
		this.centres = centres;
		this.bodies = bodies;
		this.readBack = readBack;
	}

	/** A status in the reader's words. */
	public StatusView status(RequestStatus status, Reader reader) {
		String word = switch (reader) {
			case PARTY, CENTRE -> say("requests.status.party." + status.name());
			case SECRETARIAT -> say("requests.status.officer." + status.name());
		};
		return new StatusView(word, glyph(status));
	}

	/** Where a requested area stands. */
	public StatusView status(RequestedArea area) {
		if (area.reported()) {
			return new StatusView(say("requests.area.REPORTED"), Glyph.FULL);
		}
		return new StatusView(say("requests.area." + area.status().name()), switch (area.status()) {
			case OPEN -> Glyph.EMPTY;
			case OFFERED -> Glyph.QUARTER;
			case ACCEPTED -> Glyph.HALF;
			case UNSERVED -> Glyph.CROSS;
		});
	}

	private static Glyph glyph(RequestStatus status) {
		return switch (status) {
			case DRAFT -> Glyph.EMPTY;
			case SUBMITTED, CLARIFICATION -> Glyph.QUARTER;
			case ROUTING -> Glyph.HALF;
			case IN_DELIVERY, DELIVERED -> Glyph.FULL;
			case CLOSED -> Glyph.TICK;
			case DECLINED, NOT_SERVED, WITHDRAWN -> Glyph.CROSS;
		};
	}

	/** Why the Secretariat declined a request. */
	public String declined(DeclineCode code) {
		return say("requests.declined." + code.name());
	}

	/** Why no centre works on an area. */
	public String unserved(UnservedCode code) {
		return say("requests.unserved." + code.name());
	}

	/** What an area's title means, where its English does not say it; null elsewhere. */
	public @Nullable String meaning(AreaCode area) {
		String words = this.catalogue.area(area).map(Area::meaning).orElse("");
		return words.isEmpty() ? null : words;
	}

	/** The title of an area; its code where the catalogue does not have it. */
	public String area(String code) {
		return AreaCode.isValid(code)
				? this.catalogue.area(new AreaCode(code)).map(Area::title).map(RequestWords::tidy).orElse(code) : code;
	}

	/** The title of an agreement; its code where the catalogue does not have it. */
	public String agreement(String code) {
		return this.catalogue.agreements()
			.stream()
			.filter((one) -> one.code().equals(code))
			.map(Agreement::title)
			.findFirst()
			.orElse(code);
	}

	private static String tidy(String title) {
		return title.endsWith(":") ? title.substring(0, title.length() - 1) : title;
	}

	/** The name of a centre. */
	public String centre(CentreCode code) {
		return this.centres.name(code);
	}

	/** What the body is called for which somebody acted. */
	public String body(RecordedActor by) {
		ActingFor body = by.actingFor();
		return (body != null) ? this.bodies.name(body) : say("core.portal");
	}

	/** Who wrote something: name and body. */
	public String who(RecordedActor by) {
		return by.name().isEmpty() ? body(by) : say("requests.who", by.name(), body(by));
	}

	/** Whose turn it is, in a word or two. */
	public String who(Turn turn, Reader reader) {
		CentreCode centre = turn.centre();
		return switch (turn.actor()) {
			case PARTY -> say((reader == Reader.PARTY) ? "requests.who.own" : "requests.who.party");
			case SECRETARIAT -> say("requests.who.secretariat");
			case CENTRE -> (centre != null) ? centre(centre) : "";
			case CALENDAR -> "";
		};
	}

	/** Several names in a sentence: {@code a, b and c}; {@code a; b, of x and c}. */
	public String list(Collection<String> names) {
		List<String> all = new ArrayList<>(names);
		String between = say(all.stream().anyMatch((name) -> name.contains(",")) ? "requests.list.between.long"
				: "requests.list.between");
		return switch (all.size()) {
			case 0 -> "";
			case 1 -> all.getFirst();
			default -> say("requests.list", String.join(between, all.subList(0, all.size() - 1)), all.getLast());
		};
	}

	/** In what two requests are alike, such as {@code similar title, same activity}. */
	public String likeness(Set<Likeness> in) {
		return String.join(say("requests.similar.separator"),
				in.stream().map((each) -> say("requests.similar." + each.name())).toList());
	}

	/** What is wrong with an answer. */
	public String problem(Problem problem) {
		return say("requests.problem." + problem.code(), parameters(problem));
	}

	/** What the words of a problem mention, with the field's label at the end. */
	public Object[] parameters(Problem problem) {
		List<Object> parameters = new ArrayList<>(switch (problem.code()) {
			case AMOUNT -> unreadable(ReadBack.Kind.AMOUNT, problem);
			case MONTH -> unreadable(ReadBack.Kind.MONTH, problem);
			default -> problem.parameters();
		});
		parameters.add(label(problem.section(), problem.field()));
		return parameters.toArray();
	}

	private List<Object> unreadable(ReadBack.Kind kind, Problem problem) {
		return List.of(this.readBack.sentence(kind, String.valueOf(problem.parameters().getFirst())).orElse(""));
	}

	/** The label of a field, as the Party reads it that fills it in. */
	public String label(Section section, String field) {
		return label(section, field, Reader.PARTY);
	}

	/**
	 * The label of a field; what the Party calls its own is the Party's to all others.
	 */
	public String label(Section section, String field, Reader reader) {
		return own("requests.field." + section.slug() + "." + field, reader);
	}

	/** The title of a section. */
	public String section(Section section, Reader reader) {
		return own("requests.section." + section.name(), reader);
	}

	private String own(String key, Reader reader) {
		return (reader == Reader.PARTY) ? say(key) : sayOr(say(key), key + ".others");
	}

}
