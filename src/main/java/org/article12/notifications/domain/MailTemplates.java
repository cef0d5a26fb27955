package org.article12.notifications.domain;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Mail as plain text has templates of its own, {@code mails/….txt}. */
@Configuration
public class MailTemplates {

	@Bean
	SpringResourceTemplateResolver plainTextTemplates(ApplicationContext context) {
		SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
		templates.setApplicationContext(context);
		templates.setPrefix("classpath:/templates/");
		templates.setTemplateMode(TemplateMode.TEXT);
		templates.setCharacterEncoding("UTF-8");
		templates.getResolvablePatternSpec().addPattern("mails/*.txt");
		templates.setOrder(1);
		return templates;
	}

}
