package org.article12.core.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;

/**
 * How the portal's templates are read: plain paths without the expression language
 * ({@link PlainPaths}), without their indentation, and all templates and expressions
 * remembered once they have been read. By itself Thymeleaf remembers 200 and 500, of some
 * 1,000 and 15,000, and reads those of a page again whenever others have been asked for
 * in between.
 */
@Configuration(proxyBeanMethods = false)
class TemplateReading {

	private static final int TEMPLATES = 4_000;

	private static final int EXPRESSIONS = 40_000;

	@Bean
	static BeanPostProcessor templatesAreReadSo() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					StandardCacheManager caches = new StandardCacheManager();
					caches.setTemplateCacheMaxSize(TEMPLATES);
					caches.setExpressionCacheMaxSize(EXPRESSIONS);
					engine.setCacheManager(caches);
					Set<IDialect> dialects = new LinkedHashSet<>(engine.getDialects());
					dialects.removeIf(SpringStandardDialect.class::isInstance);
					dialects.add(new PlainPaths.Dialect());
					engine.setDialects(dialects);
					engine.setTemplateResolvers(
							engine.getTemplateResolvers().stream().map(Indentation::new).collect(Collectors.toSet()));
				}
				return bean;
			}
		};
	}

}
