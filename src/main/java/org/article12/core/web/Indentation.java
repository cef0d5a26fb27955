package org.article12.core.web;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * Leaves out of pages by how much their templates are indented, which is a twentieth of a
 * page. It is left out once, when a template is read, and so from nothing that people
 * wrote. Between two elements one line break stays, as good as any white space; no
 * template writes preformatted text itself.
 *
 * @param resolver finds the templates
 */
record Indentation(ITemplateResolver resolver) implements ITemplateResolver {

	@Override
	public String getName() {
		return this.resolver.getName();
	}

	@Override
	public Integer getOrder() {
		return this.resolver.getOrder();
	}

	@Override
	public @Nullable TemplateResolution resolveTemplate(IEngineConfiguration configuration,
			@Nullable String ownerTemplate, String template, @Nullable Map<String, Object> attributes) {
		TemplateResolution found = this.resolver.resolveTemplate(configuration, ownerTemplate, template, attributes);
		return (found != null && found.getTemplateMode() == TemplateMode.HTML) ? new TemplateResolution(
				new LeftOut(found.getTemplateResource()), found.isTemplateResourceExistenceVerified(),
				found.getTemplateMode(), found.getUseDecoupledLogic(), found.getValidity()) : found;
	}

	/** A template without it. */
	private record LeftOut(ITemplateResource whole) implements ITemplateResource {

		private static final Pattern BETWEEN_ELEMENTS = Pattern.compile("(?<=>)[ \\t]*\\r?\\n[ \\t\\r\\n]*(?=<)");

		@Override
		public String getDescription() {
			return this.whole.getDescription();
		}

		@Override
		public @Nullable String getBaseName() {
			return this.whole.getBaseName();
		}

		@Override
		public boolean exists() {
			return this.whole.exists();
		}

		@Override
		public Reader reader() throws IOException {
			try (Reader reader = this.whole.reader()) {
				return new StringReader(BETWEEN_ELEMENTS.matcher(reader.readAllAsString()).replaceAll("\n"));
			}
		}

		@Override
		public ITemplateResource relative(String location) {
			return new LeftOut(this.whole.relative(location));
		}

	}

}
