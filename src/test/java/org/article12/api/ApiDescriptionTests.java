package org.article12.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.article12.PortalTest;
import org.article12.core.security.AccessPolicy;
import org.article12.routing.Criterion;
import org.article12.routing.ReasonCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The public JSON is as it is described, and every example works when it is pasted. */
@PortalTest
class ApiDescriptionTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern COMMAND = Pattern.compile("curl '(https?://[^/']+)(/[^']*)'");

	private final MockMvcTester mvc;

	private final AccessPolicy policy;

	@Autowired
	ApiDescriptionTests(MockMvcTester mvc, AccessPolicy policy) {
		this.mvc = mvc;
		this.policy = policy;
	}

	@Test
	void theDescriptionNamesEveryAddressOfThePublicJsonAndNoOther() throws Exception {
		Set<String> addresses = new TreeSet<>();
		this.policy.rules()
			.stream()
			.map((rule) -> rule.pattern())
			.filter((pattern) -> pattern.startsWith("/api/"))
			.forEach(addresses::add);
		JsonNode paths = description().get("paths");
		assertThat(paths.propertyNames()).containsExactlyInAnyOrderElementsOf(addresses);
		assertThat(paths).allSatisfy((path) -> assertThat(path.propertyNames()).containsExactly("get"));
	}

	@Test
	void everyExampleWorksWhenPastedAndAnswersAsDescribed() throws Exception {
		JsonNode description = description();
		Described described = new Described(description);
		String portal = description.at("/servers/0/url").stringValue();
		Map<String, Set<Integer>> met = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
			JsonNode operation = path.getValue().get("get");
			assertThat(operation.get("x-codeSamples")).as(path.getKey()).isNotEmpty();
			for (JsonNode example : operation.get("x-codeSamples")) {
				assertThat(example.get("source").stringValue()).contains("'" + portal + path.getKey());
				MvcTestResult answer = paste(example.get("source").stringValue(), path.getKey());
				int status = answer.getResponse().getStatus();
				met.computeIfAbsent(path.getKey(), (_) -> new TreeSet<>()).add(status);
				JsonNode content = operation.at("/responses/" + status + "/content");
				assertThat(MediaType.parseMediaType(answer.getResponse().getContentType()))
					.satisfies((type) -> assertThat(content.propertyNames())
						.containsExactly(type.getType() + "/" + type.getSubtype()));
				assertThat(described.findings(content.iterator().next().get("schema"), json(answer)))
					.as(example.get("source").stringValue())
					.isEmpty();
			}
		}
		assertThat(met.get("/api/v1/routing")).as("each kind of answer has an example").containsExactly(200, 400, 422);
		met.forEach((path, statuses) -> assertThat(statuses).as(path).contains(200));
	}

	@Test
	void everyPartOfTheDescriptionHasWords() throws Exception {
		JsonNode description = description();
		List<String> without = new ArrayList<>();
		description.at("/components/schemas").properties().forEach((schema) -> {
			assertThat(schema.getValue().path("description").asString()).as(schema.getKey()).isNotBlank();
			schema.getValue().get("properties").properties().forEach((field) -> {
				if (field.getValue().path("description").asString().isBlank()) {
					without.add(schema.getKey() + "." + field.getKey());
				}
			});
		});
		description.get("paths").forEach((path) -> {
			assertThat(path.at("/get/summary").asString()).isNotBlank();
			path.at("/get/parameters")
				.forEach((one) -> assertThat(one.path("description").asString()).as(one.toString()).isNotBlank());
			path.at("/get/responses")
				.forEach((one) -> assertThat(one.path("description").asString()).as(one.toString()).isNotBlank());
		});
		assertThat(without).isEmpty();
		assertThat(description.at("/openapi").asString()).startsWith("3.1");
	}

	@Test
	void theScoresPartsAndTheReasonsCodesAreNamed() throws Exception {
		JsonNode schemas = description().at("/components/schemas");
		List<String> criteria = Criterion.WEIGHTED.stream().map(Enum::name).toList();
		assertThat(schemas.at("/Score/properties/parts/properties").propertyNames())
			.containsExactlyElementsOf(criteria);
		assertThat(schemas.at("/RoutingAnswer/properties/weights/properties").propertyNames())
			.containsExactlyElementsOf(criteria);
		assertThat(schemas.at("/Reason/properties/code/enum")).hasSize(ReasonCode.values().length);
	}

	@Test
	void whoeverAsksFindsTheParametersThatAreTaken() throws Exception {
		JsonNode parameters = description().at("/paths/~1api~1v1~1routing/get/parameters");
		assertThat(parameters).extracting((one) -> one.get("name").stringValue())
			.containsExactly("party", "area", "language");
		assertThat(parameters.get(1).at("/schema/maxItems").asInt()).isEqualTo(12);
	}

	@Test
	void thePageShowsEveryExampleAndLeadsToTheDescription() throws Exception {
		String page = this.mvc.get().uri("/api").exchange().getResponse().getContentAsString();
		assertThat(page).contains("href=\"/v3/api-docs\"", "href=\"/v3/api-docs.yaml\"");
		for (JsonNode path : description().get("paths")) {
			for (JsonNode example : path.at("/get/x-codeSamples")) {
				assertThat(page)
					.contains(example.get("source").stringValue().replace("&", "&amp;").replace("'", "&#39;"));
			}
		}
		for (String from : List.of("/", "/help", "/find-a-centre")) {
			assertThat(this.mvc.get().uri(from)).bodyText().contains("href=\"/api\"");
		}
	}

	@Test
	void anySiteMayReadTheDescription() {
		MvcTestResult result = this.mvc.get()
			.uri("/v3/api-docs")
			.header(HttpHeaders.ORIGIN, "https://ministry.example")
			.exchange();
		assertThat(result).hasStatusOk()
			.hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.doesNotContainHeader(HttpHeaders.SET_COOKIE);
		assertThat(this.mvc.get().uri("/v3/api-docs.yaml")).hasStatusOk().bodyText().startsWith("openapi: 3.1");
	}

	private MvcTestResult paste(String command, String path) {
		Matcher pasted = COMMAND.matcher(command);
		assertThat(pasted.matches()).as(command).isTrue();
		assertThat(pasted.group(2)).startsWith(path);
		return this.mvc.get().uri(URI.create(pasted.group(2))).exchange();
	}

	private JsonNode description() throws Exception {
		MvcTestResult result = this.mvc.get().uri("/v3/api-docs").exchange();
		assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return json(result);
	}

	private static JsonNode json(MvcTestResult result) throws Exception {
		return JSON.readTree(result.getResponse().getContentAsByteArray());
	}

}
