package org.article12.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A reason as a code with parameters; {@link RoutingWords} finds the words.
 *
 * @param code what is said
 * @param parameters of whom and what, in the order of {@link ReasonCode#kinds()}
 */
public record Reason(ReasonCode code, List<String> parameters) {

	public Reason {
		int fixed = code.lists() ? code.kinds().size() - 1 : code.kinds().size();
		if (parameters.size() < fixed || (!code.lists() && parameters.size() > fixed)) {
			throw new IllegalArgumentException(code + " does not take " + parameters);
		}
		parameters = List.copyOf(parameters);
	}

	/** A reason with its parameters, each by its code or figure. */
	public static Reason of(ReasonCode code, Object... parameters) {
		List<String> texts = new ArrayList<>();
		for (Object parameter : parameters) {
			if (parameter instanceof Collection<?> several) {
				several.forEach((one) -> texts.add(one.toString()));
			}
			else {
				texts.add(parameter.toString());
			}
		}
		return new Reason(code, texts);
	}

}
