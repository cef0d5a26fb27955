package org.article12;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.JavaPackage;

/** The portal's own classes, which are read once for all that ask how they are built. */
public final class PortalClasses {

	/** The modules that they make. */
	public static final ApplicationModules MODULES = ApplicationModules.of(Article12Application.class);

	/** All of them, without tests. */
	public static final List<JavaClass> ALL = Stream
		.concat(MODULES.getRootPackages().stream(), MODULES.stream().map(ApplicationModule::getBasePackage))
		.flatMap(JavaPackage::stream)
		.toList();

	private PortalClasses() {
	}

}
