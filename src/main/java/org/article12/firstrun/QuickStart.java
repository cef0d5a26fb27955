package org.article12.firstrun;

import org.springdoc.api.AbstractOpenApiResource;
import org.springdoc.core.converters.ModelConverterRegistrar;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.data.repository.Repository;

/**
 * What a start does at once and what beside it. Beans are made when they are first asked
 * for ({@link FirstRun#prepare}), and the rest of them once people are let in
 * ({@code ReadyWork}).
 */
@Configuration(proxyBeanMethods = false)
class QuickStart {

	/** A setting that is wrong stops the start, whoever would have asked for it later. */
	@Bean
	static LazyInitializationExcludeFilter settingsAreReadAtOnce() {
		return (name, definition, type) -> AnnotatedElementUtils.hasAnnotation(type, ConfigurationProperties.class);
	}

	/**
	 * Repositories and the description of the API say of themselves that they are wanted
	 * at once; they are when somebody asks them.
	 */
	@Bean
	static BeanFactoryPostProcessor nothingElseIsWantedAtOnce() {
		return (beans) -> {
			for (String name : beans.getBeanDefinitionNames()) {
				Class<?> type = beans.getType(name, false);
				if (type != null && saysThatItIsWanted(type)) {
					beans.getBeanDefinition(name).setLazyInit(true);
				}
			}
			// Who describes the API expects that others have said before how types are
			// read.
			for (String name : beans.getBeanNamesForType(AbstractOpenApiResource.class, true, false)) {
				beans.getBeanDefinition(name)
					.setDependsOn(beans.getBeanNamesForType(ModelConverterRegistrar.class, true, false));
			}
		};
	}

	private static boolean saysThatItIsWanted(Class<?> type) {
		return Repository.class.isAssignableFrom(type) || type.getName().startsWith("org.springdoc.");
	}

	/** Reading how entities are mapped takes a fifth of a start. */
	@Bean
	EntityManagerFactoryBuilderCustomizer entitiesAreReadBeside() {
		return (builder) -> builder.setBootstrapExecutor(new SimpleAsyncTaskExecutor("entities-"));
	}

}
