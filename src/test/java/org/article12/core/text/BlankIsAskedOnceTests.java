package org.article12.core.text;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Whether a text has nothing to see is asked of {@link Text}: what {@link String} calls
 * blank is less, and the database would refuse what was taken for something.
 */
class BlankIsAskedOnceTests {

	@Test
	void nobodyAsksTheStringItself() {
		noClasses().that()
			.resideOutsideOfPackage("org.article12.core.text")
			.should()
			.callMethod(String.class, "isBlank")
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.importPackages("org.article12"));
	}

}
