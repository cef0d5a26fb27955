package org.article12.core.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Lets Thymeleaf remember all templates and expressions of the portal once it has read
 * them. By itself it remembers 200 and 500, of some 1,000 and 15,000, and reads those of
 * a page again whenever others have been asked for in between.
 */
@Configuration(proxyBeanMethods = false)
class TemplateCaches {

	private static final int TEMPLATES = 4_000;

	private static final int EXPRESSIONS = 40_000;

	@Bean
	static BeanPostProcessor roomForAllTemplates() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					StandardCacheManager caches = new StandardCacheManager();
					caches.setTemplateCacheMaxSize(TEMPLATES);
					caches.setExpressionCacheMaxSize(EXPRESSIONS);
					engine.setCacheManager(caches);
				}
				return bean;
			}
		};
	}

}
