package org.article12;

import java.util.SortedSet;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rooms of a module: its root is for others, {@code domain} has rules and knows
 * neither pages nor the database's language, {@code store} has what reads and writes
 * rows, {@code web} has pages.
 */
class RoomsTests {

	private static final String ROOT = "org.article12.";

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.article12");

	@Test
	void rulesKnowNeitherRowsNorPages() {
		assertThat(this.classes.stream()
			.filter((one) -> room(one).equals("domain"))
			.filter((one) -> one.getDirectDependenciesFromSelf()
				.stream()
				.anyMatch((use) -> isRows(use.getTargetClass()) || isPages(use.getTargetClass())))
			.map(JavaClass::getName)).isEmpty();
	}

	@Test
	void pagesLeaveSqlToTheStoreWhereThereIsOne() {
		SortedSet<String> modules = new TreeSet<>();
		this.classes.stream().filter((one) -> room(one).equals("store")).forEach((one) -> modules.add(module(one)));
		assertThat(modules).contains("offers", "planning", "triage");
		assertThat(this.classes.stream()
			.filter((one) -> room(one).equals("web") && modules.contains(module(one)))
			.filter((
					one) -> one.getDirectDependenciesFromSelf().stream().anyMatch((use) -> isSql(use.getTargetClass())))
			.map(JavaClass::getName)).isEmpty();
	}

	private static boolean isRows(JavaClass used) {
		return isSql(used) || room(used).equals("store");
	}

	private static boolean isSql(JavaClass used) {
		return used.getPackageName().startsWith("org.springframework.jdbc")
				|| used.getPackageName().startsWith("java.sql");
	}

	private static boolean isPages(JavaClass used) {
		return used.getPackageName().startsWith("org.springframework.web")
				|| used.getPackageName().startsWith("org.springframework.ui")
				|| used.getPackageName().startsWith("jakarta.servlet") || room(used).equals("web");
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
