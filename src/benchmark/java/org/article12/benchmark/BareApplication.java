package org.article12.benchmark;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The least that a page of this stack can be: 25 rows of 8 cells, by Spring MVC and
 * Thymeleaf, with nothing behind them. What the portal's pages are measured against.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Controller
public class BareApplication {

	private static final List<List<String>> ROWS = IntStream.range(0, 25)
		.mapToObj((row) -> IntStream.range(0, 8).mapToObj((cell) -> "Row %d, cell %d".formatted(row, cell)).toList())
		.toList();

	public static void main(String[] args) {
		SpringApplication.run(BareApplication.class, args);
	}

	@GetMapping("/")
	String rows(Model model) {
		model.addAttribute("rows", ROWS);
		return "bare";
	}

}
