package org.article12.site.web;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.PortalTest;
import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.core.PartyCode;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.routing.AskedBefore;
import org.article12.routing.Routing;
import org.article12.routing.RoutingProposal;
import org.article12.site.web.CentreMap.Key;
import org.article12.site.web.CentreMap.Kind;
import org.article12.site.web.CentreMap.Mark;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.web.EqualEarth;
import org.article12.core.web.EqualEarth.Point;
import org.article12.site.web.MapLabels.Label;
import org.article12.words.Said;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The map shows what the answer says, readably, for every Party. */
@PortalTest
class CentreMapTests {

	private final MockMvcTester mvc;

	private final CentreMaps maps;

	private final Routing routing;

	private final Parties parties;

	private final Catalogue catalogue;

	private final RegisterVersions registers;

	CentreMapTests(@Autowired MockMvcTester mvc, @Autowired CentreMaps maps, @Autowired Routing routing,
			@Autowired Parties parties, @Autowired Catalogue catalogue, @Autowired RegisterVersions registers) {
		this.mvc = mvc;
		this.maps = maps;
		this.routing = routing;
		this.parties = parties;
		this.catalogue = catalogue;
		this.registers = registers;
	}

	@Test
	void theProjectionPutsPlacesWhereTheOutlinesHaveThem() {
		assertThat(EqualEarth.at(0, 0).x()).isCloseTo(500, within(.01));
		assertThat(EqualEarth.at(84, 0).y()).isCloseTo(0, within(.01));
		assertThat(EqualEarth.at(0, 180).x()).isCloseTo(EqualEarth.WIDTH, within(.01));
		assertThat(EqualEarth.at(-57, 0).y()).isCloseTo(EqualEarth.HEIGHT, within(.1));
	}

	@Test
	void noOutlineRunsAcrossTheMap() throws IOException {
		String outlines = Files.readString(Path.of("src/main/resources/static/assets/world.svg"));
		Matcher ring = Pattern.compile("l([-\\d ]+)z").matcher(outlines);
		int rings = 0;
		while (ring.find()) {
			List<Integer> steps = Pattern.compile("-?\\d+")
				.matcher(ring.group(1))
				.results()
				.map((step) -> Integer.parseInt(step.group()))
				.toList();
			int back = 0;
			for (int index = 0; index < steps.size(); index += 2) {
				assertThat(Math.abs(steps.get(index))).as("a step in tenths, of ten thousand").isLessThan(400);
				back += steps.get(index);
			}
			assertThat(Math.abs(back)).as("the last step of a ring").isLessThan(400);
			rings++;
		}
		assertThat(rings).isGreaterThan(100);
	}

	@Test
	void onTheMapOfEveryPartyWhatMattersIsMarkedAndNoLabelHidesAnother() {
		List<Area> areas = this.catalogue.areas().stream().filter(Area::selectable).toList();
		List<String> crowded = new ArrayList<>();
		this.registers.readOnceFor(() -> {
			for (Party party : this.parties.all().stream().filter((one) -> one.eligibility().eligible()).toList()) {
				for (Area area : List.of(areas.getFirst(), areas.get(areas.size() / 2), areas.getLast())) {
					crowded.addAll(crowded(party, area));
				}
			}
		});
		assertThat(crowded).isEmpty();
	}

	/** What hides something on the map of a Party that asks for one area. */
	private List<String> crowded(Party party, Area area) {
		RoutingProposal proposal = this.routing.propose(party.code(), List.of(area.code()), Set.of(), AskedBefore.NONE);
		CentreMap map = this.maps.of(party, party.name(), proposal);
		List<Mark> marks = map.marks().stream().filter((mark) -> mark.kind() != Kind.CANNOT).toList();
		assertThat(marks).as("%s %s", party.code(), area.code())
			.hasSize(map.keys()
				.stream()
				.filter((key) -> key.kind() != Kind.CANNOT)
				.mapToInt((key) -> key.names().size())
				.sum());
		assertThat(map.marks()).filteredOn((mark) -> mark.kind() == Kind.CANNOT)
			.as("marks that the edge cuts")
			.allSatisfy((mark) -> assertThat(Double.parseDouble(mark.x())).isBetween(9.0, MapFrame.WIDTH - 9));
		return crowded(party + " " + area.code(), marks, Double.parseDouble(map.height()));
	}

	/** Labels of which more than a fifth is covered, or that leave the drawing. */
	private static List<String> crowded(String of, List<Mark> marks, double height) {
		List<Label> labels = marks.stream()
			.map((mark) -> new Label(mark.label(), mark.anchor(), Double.parseDouble(mark.labelX()),
					Double.parseDouble(mark.labelY()) - 7, mark.label().length() * 13.5))
			.toList();
		List<String> crowded = new ArrayList<>();
		MapLabels.Box all = new MapLabels.Box(0, 0, MapFrame.WIDTH, height);
		for (Label label : labels) {
			double covered = labels.stream()
				.filter((other) -> other != label)
				.mapToDouble((other) -> label.box().shared(other.box()))
				.sum();
			if (covered > label.box().size() / 5 || label.box().shared(all) < label.box().size() * .95) {
				crowded.add(of + ": " + label);
			}
		}
		return crowded;
	}

	@Test
	void aFrameNeverLeavesTheWorld() {
		for (Point corner : List.of(EqualEarth.at(-50, -179), EqualEarth.at(80, 179), EqualEarth.at(0, 0))) {
			MapFrame frame = MapFrame.around(List.of(corner));
			assertThat(frame.shows(frame.place(corner), 0)).isTrue();
			assertThat(frame.left()).isBetween(0.0, EqualEarth.WIDTH);
			assertThat(frame.left() + MapFrame.WIDTH / frame.scale()).isLessThanOrEqualTo(EqualEarth.WIDTH + .01);
			assertThat(frame.top() + frame.height() / frame.scale()).isLessThanOrEqualTo(EqualEarth.HEIGHT + .01);
		}
	}

	@Test
	void thePageShowsTheMapWithItsMeaningInWordsAndNoOtherWordsInIt() {
		Element page = page("party=SEN&area=BAT_BEP&area=NIP");
		Element map = page.selectFirst("figure.map > svg");
		assertThat(map).isNotNull();
		assertThat(map.selectFirst("title").text()).contains("Senegal");
		assertThat(map.select("image").attr("href")).startsWith("/assets/world-").endsWith(".svg");
		assertThat(map.select("text").eachText()).contains("Senegal", "SCRC-SN", "SCRC-DZ")
			.allSatisfy((name) -> assertThat(name).matches("Senegal|SCRC-[A-Z]{2}"));
		assertThat(page.select("figure.map figcaption").text()).contains("The Party that asks Senegal",
				"Would be asked SCRC-DZ SCRC-SN", Said.the("site.map.disclaimer"));
		assertThat(map.select(".full")).hasSize(3);
		assertThat(this.mvc.get().uri("/assets/world.svg")).hasStatusOk().hasContentType("image/svg+xml");
	}

	@Test
	void aPartyWithALongNameIsMarkedByItsCodeAndNamedBelow() {
		Party party = this.parties.find(new PartyCode("VCT")).orElseThrow();
		assertThat(party.name()).hasSizeGreaterThan(20);
		CentreMap map = this.maps.of(party, party.name(), this.routing.propose(party.code(),
				List.of(this.catalogue.areas().getFirst().code()), Set.of(), AskedBefore.NONE));
		assertThat(map.marks()).filteredOn((mark) -> mark.kind() == Kind.PARTY)
			.extracting(Mark::label)
			.containsExactly("VCT");
		assertThat(map.keys()).contains(new Key(Kind.PARTY, List.of(party.name())));
	}

	@Test
	void withoutAnAnswerThereIsNoMap() {
		assertThat(page("").select("figure")).isEmpty();
		assertThat(page("party=DEU&area=NIP").select("figure")).isEmpty();
		assertThat(page("party=XXX&area=NIP").select("figure")).isEmpty();
	}

	private Element page(String question) {
		try {
			return Jsoup
				.parse(this.mvc.get().uri("/find-a-centre?" + question).exchange().getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
