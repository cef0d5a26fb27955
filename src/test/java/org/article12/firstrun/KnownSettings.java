package org.article12.firstrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every setting that Spring or the portal declares. */
final class KnownSettings {

	private static final String METADATA = "META-INF/spring-configuration-metadata.json";

	private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

	private KnownSettings() {
	}

	/** The settings' environment variables, with and without underscores for dashes. */
	static Set<String> variables() {
		Set<String> variables = new TreeSet<>();
		Stream.concat(springs().stream(), ours().stream()).forEach((name) -> {
			variables.add(variable(name.replace("-", "")));
			variables.add(variable(name.replace('-', '.')));
		});
		return variables;
	}

	/** The portal's own settings, for example {@code article12.base-url}. */
	static List<String> ours() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
		return scan.findCandidateComponents("org.article12")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
			.flatMap(KnownSettings::names)
			.toList();
	}

	private static Stream<String> names(Class<?> settings) {
		String prefix = settings.getAnnotation(ConfigurationProperties.class).value();
		return Arrays.stream(settings.getRecordComponents())
			.map((component) -> prefix + "."
					+ CAPITAL.matcher(component.getName()).replaceAll("-").toLowerCase(Locale.ROOT));
	}

	private static List<String> springs() {
		JsonMapper json = JsonMapper.builder().build();
		try {
			return Collections.list(ConfigurationPropertiesScan.class.getClassLoader().getResources(METADATA))
				.stream()
				.flatMap((metadata) -> read(json, metadata).path("properties").valueStream())
				.map((property) -> property.path("name").asString())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JsonNode read(JsonMapper json, URL metadata) {
		try (var content = metadata.openStream()) {
			return json.readTree(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String variable(String name) {
		return name.replace('.', '_').toUpperCase(Locale.ROOT);
	}

}
