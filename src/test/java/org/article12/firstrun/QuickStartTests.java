package org.article12.firstrun;

import java.util.List;

import org.article12.core.CalendarSettings;
import org.article12.accounts.store.PersonRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.LazyInitializationExcludeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** What a start makes at once, of what says something else of itself. */
class QuickStartTests {

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	@BeforeEach
	void start() {
		this.beans.registerSingleton("settings are read", QuickStart.settingsAreReadAtOnce());
		for (Class<?> type : List.of(CalendarSettings.class, Plain.class)) {
			this.beans.registerBeanDefinition(type.getSimpleName(), new RootBeanDefinition(type));
		}
		for (Class<?> type : List.of(PersonRepository.class, OpenApiWebMvcResource.class,
				ModelConverterRegistrar.class)) {
			RootBeanDefinition atOnce = new RootBeanDefinition(type);
			atOnce.setLazyInit(false);
			this.beans.registerBeanDefinition(type.getSimpleName(), atOnce);
		}
		new LazyInitializationBeanFactoryPostProcessor().postProcessBeanFactory(this.beans);
		QuickStart.nothingElseIsWantedAtOnce().postProcessBeanFactory(this.beans);
	}

	@Test
	void settingsAreReadAtOnceAndAllElseWhenItIsAskedFor() {
		assertThat(this.beans.getBeansOfType(LazyInitializationExcludeFilter.class)).hasSize(1);
		assertThat(definition(CalendarSettings.class).isLazyInit()).isFalse();
		assertThat(definition(Plain.class).isLazyInit()).isTrue();
	}

	@Test
	void soAreRepositoriesAndTheDescriptionOfTheApi() {
		assertThat(definition(PersonRepository.class).isLazyInit()).isTrue();
		assertThat(definition(OpenApiWebMvcResource.class).isLazyInit()).isTrue();
	}

	@Test
	void howTypesAreReadIsSaidBeforeTheApiIsDescribed() {
		assertThat(definition(OpenApiWebMvcResource.class).getDependsOn())
			.containsExactly(ModelConverterRegistrar.class.getSimpleName());
	}

	private BeanDefinition definition(Class<?> type) {
		return this.beans.getBeanDefinition(type.getSimpleName());
	}

	private record Plain() {
	}

}
