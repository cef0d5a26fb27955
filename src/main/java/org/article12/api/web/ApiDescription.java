package org.article12.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import org.article12.accounts.PortalAddress;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpRequest;
import org.springframework.stereotype.Component;

/**
 * Completes the description that is read off the controllers: everything in words, the
 * examples, and what their types do not say.
 */
@Component
class ApiDescription implements OpenApiLocaleCustomizer, ServerBaseUrlCustomizer {

	/** Where tools that draw descriptions look for lines to paste. */
	static final String EXAMPLES = "x-codeSamples";

	private static final String VERSION = "1";

	private final MessageSource messages;

	private final PortalAddress address;

	ApiDescription(MessageSource messages, PortalAddress address) {
		this.messages = messages;
		this.address = address;
	}

	@Override
	public void customise(OpenAPI description, Locale locale) {
		ApiWords words = new ApiWords(this.messages, locale);
		description.info(new Info().title(words.say("api.document.title"))
			.description(words.say("api.document.words"))
			.version(VERSION));
		description.getPaths().forEach((path, item) -> {
			Operation operation = item.getGet();
			operation.tags(null);
			describe(operation, words);
			operation.addExtension(EXAMPLES, examples(path, words));
		});
		description.getComponents().getSchemas().forEach((name, schema) -> new ApiSchema(name, schema).complete(words));
	}

	/** The portal is where its links lead to, whichever way the question came. */
	@Override
	public String customize(String asked, HttpRequest request) {
		return this.address.whole();
	}

	private static void describe(Operation operation, ApiWords words) {
		operation.summary(words.say("api.operation." + operation.getOperationId()));
		if (operation.getParameters() != null) {
			operation.getParameters().forEach((one) -> one.description(words.say("api.parameter." + one.getName())));
		}
		operation.getResponses()
			.forEach((status, response) -> response.description(words.say("api.response." + status)));
	}

	private List<Map<String, String>> examples(String path, ApiWords words) {
		List<Map<String, String>> examples = new ArrayList<>();
		Stream.of(ApiExample.values())
			.filter((example) -> example.path().equals(path))
			.forEach((example) -> examples.add(Map.of("lang", "Shell", "label",
					words.say("api.example." + example.name()), "source", example.command(this.address.whole()))));
		return examples;
	}

}
