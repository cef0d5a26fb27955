package org.article12;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The portal's own classes, which are read once for all that ask how they are built. */
public final class PortalClasses {

	/** All of them, without tests. */
	public static final JavaClasses ALL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.article12");

	private PortalClasses() {
	}

}
