package org.article12.core.web.pieces;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.ServletContext;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** What templates say with {@code page:}. */
@Component
class PieceDialect extends AbstractProcessorDialect {

	private final Pieces pieces;

	private final ApplicationContext beans;

	PieceDialect(Pieces pieces, ApplicationContext beans) {
		super("Pieces of pages", "page", 1000);
		this.pieces = pieces;
		this.beans = beans;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new RememberedPiece(prefix, this.pieces, this.beans));
	}

	/** Lets pages be put together of pieces, and pieces have links. */
	@Configuration(proxyBeanMethods = false)
	static class Views {

		@Bean
		static BeanPostProcessor assembledPages(ObjectProvider<ServletContext> servlets,
				ObjectProvider<ResourceUrlProvider> files) {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessBeforeInitialization(Object bean, String name) {
					if (bean instanceof SpringTemplateEngine engine) {
						engine.setLinkBuilder(new Links(servlets, files));
					}
					if (bean instanceof ThymeleafViewResolver views) {
						views.setViewClass(AssembledView.class);
					}
					return bean;
				}
			};
		}

	}

	/** Links of a piece, which knows of no web request. */
	private static final class Links extends StandardLinkBuilder {

		private final ObjectProvider<ServletContext> servlets;

		private final ObjectProvider<ResourceUrlProvider> files;

		private Links(ObjectProvider<ServletContext> servlets, ObjectProvider<ResourceUrlProvider> files) {
			this.servlets = servlets;
			this.files = files;
		}

		@Override
		protected String computeContextPath(IExpressionContext context, String base,
				Map<String, @Nullable Object> parameters) {
			return (context instanceof IWebContext) ? super.computeContextPath(context, base, parameters)
					: this.servlets.getObject().getContextPath();
		}

		@Override
		protected String processLink(IExpressionContext context, String link) {
			return (context instanceof IWebContext) ? super.processLink(context, link) : withFingerprint(link);
		}

		private String withFingerprint(String link) {
			String root = this.servlets.getObject().getContextPath();
			if (!link.startsWith(root + "/")) {
				return link;
			}
			String file = this.files.getObject().getForLookupPath(link.substring(root.length()));
			return (file != null) ? root + file : link;
		}

	}

}
