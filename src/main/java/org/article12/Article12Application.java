package org.article12;

import org.article12.firstrun.FirstRun;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Article 12")
public class Article12Application {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(Article12Application.class);
		FirstRun.prepare(application);
		application.run(args);
	}

}
