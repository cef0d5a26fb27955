package org.article12.core.web;

import java.util.List;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;

import org.article12.core.CalendarSettings;
import org.article12.core.CurrentUsers;
import org.article12.core.IcuMessages;
import org.article12.core.SecretariatContact;
import org.article12.core.security.CurrentUserAccess;
import org.article12.core.security.ModuleAccess;
import org.article12.core.web.pieces.Pieces;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** As much of the web as it takes to render the shared fragments and the error pages. */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebMvc
@ComponentScan(basePackageClasses = Pieces.class)
@Import({ PageFrame.class, Navigation.class, Formats.class, FrameAttributes.class, ReadBack.class,
		CurrentUserAccess.class, ErrorAnswers.class, PortalErrors.class, StalePages.class, TypedTexts.class,
		ErrorPathController.class, RefusedForms.class })
class PageRendering {

	/** Nothing stands in the navigation of pages that no module has. */
	@Bean
	ModuleAccess noPages() {
		return List::of;
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	CurrentUsers nobody() {
		return (person, membership) -> java.util.Optional.empty();
	}

	@Bean
	CalendarSettings calendar() {
		return new CalendarSettings(ZoneId.of("Europe/Zurich"));
	}

	@Bean
	Supplier<SecretariatContact> secretariat() {
		return () -> new SecretariatContact("help@secretariat.example", "+41 22 555 01 12");
	}

	@Bean
	MessageSource messageSource() {
		return new IcuMessages(List.of("messages/core", "messages/trial"));
	}

	@Bean
	SpringTemplateEngine templateEngine(ApplicationContext context, List<IDialect> dialects) {
		SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
		templates.setApplicationContext(context);
		templates.setPrefix("classpath:/templates/");
		templates.setSuffix(".html");
		templates.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		dialects.forEach(engine::addDialect);
		engine.setEnableSpringELCompiler(true);
		return engine;
	}

	@Bean
	ThymeleafViewResolver viewResolver(SpringTemplateEngine engine) {
		ThymeleafViewResolver views = new ThymeleafViewResolver();
		views.setTemplateEngine(engine);
		views.setCharacterEncoding("UTF-8");
		return views;
	}

}
