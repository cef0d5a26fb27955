package org.article12.routing.domain;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.routing.CentreFacts;
import org.article12.routing.Criterion;
import org.article12.routing.Need;
import org.article12.routing.RoutingProposal;
import org.article12.routing.Weights;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How needs, centres and proposals are kept. The same value always makes the same text,
 * so that a proposal computed again can be compared byte for byte.
 */
public final class RoutingJson {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.addMixIn(AreaCode.class, Code.class)
		.addMixIn(CentreCode.class, Code.class)
		.addMixIn(PartyCode.class, Code.class)
		.build();

	private static final TypeReference<List<CentreFacts>> CENTRES = new TypeReference<>() {
	};

	private static final TypeReference<Map<Criterion, BigInteger>> WEIGHTS = new TypeReference<>() {
	};

	private RoutingJson() {
	}

	public static String write(Need need) {
		return JSON.writeValueAsString(need);
	}

	public static String write(List<CentreFacts> centres) {
		return JSON.writerFor(CENTRES).writeValueAsString(centres);
	}

	public static String write(RoutingProposal proposal) {
		return JSON.writeValueAsString(proposal);
	}

	public static String write(Weights weights) {
		return JSON.writeValueAsString(weights.of());
	}

	public static Weights weights(String json) {
		return new Weights(JSON.readValue(json, WEIGHTS));
	}

	public static Need need(String json) {
		return JSON.readValue(json, Need.class);
	}

	public static List<CentreFacts> centres(String json) {
		return JSON.readValue(json, CENTRES);
	}

	public static RoutingProposal proposal(String json) {
		return JSON.readValue(json, RoutingProposal.class);
	}

	/** A code is its text. */
	private abstract static class Code {

		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		Code(String value) {
		}

		@JsonValue
		abstract String value();

	}

}
