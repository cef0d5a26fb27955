package org.article12;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.AttributeConverter;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rooms of a module: its root is for others, {@code domain} has rules and knows
 * neither pages nor the database's language, {@code store} has what reads and writes
 * rows, {@code web} has pages.
 * <p>
 * What {@code domain} may say of the database is how its own types are mapped, and no
 * more: the annotations of {@code jakarta.persistence} with their constants, converters
 * of columns, and Hibernate's own annotations. It may carry Bean Validation, and say that
 * a type is a bean or a method a transaction ({@code @Component}, {@code @Service},
 * {@code @Transactional}), which changes nothing about what it does.
 */
@Order(TestOrder.NEEDS_NO_DATABASE)
class RoomsTests {

	private static final String ROOT = "org.article12.";

	/** What reads and writes rows, whoever drives it. */
	private static final List<String> ROWS = List.of("java.sql", "javax.sql", "org.springframework.jdbc",
			"org.springframework.dao", "org.springframework.data", "org.springframework.orm",
			"org.springframework.transaction.support", "org.flywaydb", "org.postgresql", "io.github.bucket4j");

	/** What takes and answers requests, and what draws pages. */
	private static final List<String> PAGES = List.of("jakarta.servlet", "org.springframework.web",
			"org.springframework.ui", "org.springframework.http", "org.springframework.validation");

	@Test
	void rulesKnowNeitherRowsNorPages() {
		assertThat(violations("domain", (used) -> isRows(used) || isPages(used) || drivesPersistence(used))).isEmpty();
	}

	@Test
	void repositoriesStandInTheStore() {
		assertThat(PortalClasses.ALL.stream()
			.filter((one) -> one.isAssignableTo("org.springframework.data.repository.Repository"))
			.filter((one) -> !room(one).equals("store"))
			.map(JavaClass::getName)).isEmpty();
	}

	@Test
	void pagesLeaveSqlToTheStoreWhereThereIsOne() {
		SortedSet<String> modules = new TreeSet<>();
		PortalClasses.ALL.stream()
			.filter((one) -> room(one).equals("store"))
			.forEach((one) -> modules.add(module(one)));
		assertThat(modules).contains("offers", "planning", "triage");
		assertThat(violations("web", RoomsTests::isSql)).filteredOn((one) -> modules.contains(one.split("\\.")[2]))
			.isEmpty();
	}

	private List<String> violations(String room, Predicate<JavaClass> forbidden) {
		return PortalClasses.ALL.stream()
			.filter((one) -> room(one).equals(room))
			.flatMap((one) -> one.getDirectDependenciesFromSelf()
				.stream()
				.map(Dependency::getTargetClass)
				.filter(forbidden)
				.map((used) -> one.getName() + " uses " + used.getName()))
			.distinct()
			.sorted()
			.toList();
	}

	private static boolean isRows(JavaClass used) {
		return isOf(ROWS, used) || room(used).equals("store");
	}

	private static boolean isSql(JavaClass used) {
		return isOf(List.of("java.sql", "org.springframework.jdbc"), used);
	}

	private static boolean isPages(JavaClass used) {
		return isOf(PAGES, used) || room(used).equals("web");
	}

	/** Of JPA, all but what a mapping is written with. */
	private static boolean drivesPersistence(JavaClass used) {
		boolean mapping = used.isAnnotation() || used.isEnum() || used.isEquivalentTo(AttributeConverter.class);
		return (isOf(List.of("jakarta.persistence"), used) && !mapping)
				|| (isOf(List.of("org.hibernate"), used) && !isOf(List.of("org.hibernate.annotations"), used));
	}

	private static boolean isOf(List<String> packages, JavaClass used) {
		return packages.stream().anyMatch((one) -> (used.getPackageName() + ".").startsWith(one + "."));
	}

	private static String module(JavaClass one) {
		return one.getPackageName().substring(ROOT.length()).split("\\.")[0];
	}

	/** The room of one of the portal's own classes; empty for others. */
	private static String room(JavaClass one) {
		String name = one.getPackageName();
		if (!name.startsWith(ROOT)) {
			return "";
		}
		String[] rooms = name.substring(ROOT.length()).split("\\.");
		return (rooms.length > 1 && !rooms[0].equals("core")) ? rooms[1] : "";
	}

}
