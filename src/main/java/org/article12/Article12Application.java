package org.article12;

import org.article12.firstrun.FirstRun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;
import org.springframework.modulith.Modulithic;

/**
 * The portal. What Spring Data has for pages is left out: it reads entities and pages of
 * them out of addresses, which nothing here does, and for that asked all repositories at
 * the first value that a page converts.
 */
@SpringBootApplication(exclude = DataWebAutoConfiguration.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Article 12")
public class Article12Application {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(Article12Application.class);
		FirstRun.prepare(application);
		application.run(args);
	}

}
