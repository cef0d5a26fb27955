package org.article12.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.article12.PortalTest;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** Reasons in words. */
@PortalTest
class RoutingWordsTests {

	private final RoutingWords words;

	private final RoutingAnswerViews views;

	private final Routing routing;

	private final Catalogue catalogue;

	private final SpringTemplateEngine templates;

	RoutingWordsTests(@Autowired RoutingWords words, @Autowired RoutingAnswerViews views, @Autowired Routing routing,
			@Autowired Catalogue catalogue, @Autowired SpringTemplateEngine templates) {
		this.words = words;
		this.views = views;
		this.routing = routing;
		this.catalogue = catalogue;
		this.templates = templates;
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void everyReasonThatConcernsAReaderHasASentence(Audience audience) {
		for (ReasonCode code : audience.codes()) {
			String sentence = this.words.sentence(example(code), audience, Locale.ENGLISH);
			assertThat(sentence).as("%s for %s", code, audience)
				.matches("(?s)[\\p{Lu}\\d].*\\.")
				.doesNotContain("{", "}", "null");
		}
	}

	@Test
	void aReaderIsNotToldWhatDoesNotConcernHim() {
		List<Reason> reasons = List.of(Reason.of(ReasonCode.HOST, "SEN"), Reason.of(ReasonCode.NO_LIMIT, 3));
		assertThat(this.words.sentences(reasons, Audience.CENTRE, Locale.ENGLISH))
			.containsExactly("Your host country is Senegal.");
		assertThat(this.words.sentences(reasons, Audience.OFFICER, Locale.ENGLISH))
			.containsExactly("Its host country is Senegal.", "3 assignments in hand. No capacity is recorded.");
	}

	@Test
	void sentencesNamePartiesAreasAndFigures() {
		assertThat(this.words.sentence(Reason.of(ReasonCode.COMES_SECOND, Criterion.DISTANCE, 1234, 5678, "SCRC-SN"),
				Audience.OFFICER, Locale.ENGLISH))
			.isEqualTo("A set with this centre in place of SCRC-SN is as small but comes second. What decides is being"
					+ " nearer to the Party: 1,234 km in all for the chosen set, 5,678 km in all for that one.");
		assertThat(
				this.words.sentence(Reason.of(ReasonCode.PRIMARY, "NIP", "BAT_BEP"), Audience.CENTRE, Locale.ENGLISH))
			.isEqualTo("A main field of your work: Developing, updating and implementing NIP; Identification and"
					+ " promotion of BAT and BEP.");
	}

	@Test
	void theAnswerOnAPageNamesEveryCentreOnce() {
		List<AreaCode> areas = this.catalogue.areas()
			.stream()
			.filter(Area::selectable)
			.map(Area::code)
			.limit(12)
			.toList();
		RoutingAnswerView view = this.views.of(
				this.routing.propose(new PartyCode("SEN"), areas, Set.of(WorkingLanguage.FR), AskedBefore.NONE),
				Audience.OFFICER, Locale.ENGLISH);
		List<String> named = new ArrayList<>();
		view.chosen().forEach((chosen) -> named.add(chosen.centre().code()));
		view.notChosen().forEach((other) -> named.add(other.centre().code()));
		assertThat(named).hasSize(12).doesNotHaveDuplicates();
		String page = render(view);
		named.forEach((code) -> assertThat(page).containsOnlyOnce(">" + code + "<"));
		assertThat(page).contains(Said.the("routing.answer.chosen"), "Developing, updating and implementing NIP")
			.doesNotContain("??");
	}

	private String render(RoutingAnswerView view) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		WebContext context = new WebContext(JakartaServletWebApplication
			.buildApplication(java.util.Objects.requireNonNull(request.getServletContext()))
			.buildExchange(request, new MockHttpServletResponse()), Locale.ENGLISH, Map.of("answer", view));
		return this.templates.process("routing/answer", Set.of("answer"), context);
	}

	private static Reason example(ReasonCode code) {
		List<String> parameters = code.kinds().stream().map((kind) -> switch (kind) {
			case PARTY -> "SEN";
			case CENTRE -> "SCRC-SN";
			case AREA -> "BAT_BEP";
			case REGION -> "AFRICA";
			case LANGUAGE -> "FR";
			case CRITERION -> "PRIMARY";
			case DATE -> "2026-11-22";
			case NUMBER -> "2";
		}).toList();
		return new Reason(code, parameters);
	}

}
