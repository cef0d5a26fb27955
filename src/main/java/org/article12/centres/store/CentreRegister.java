package org.article12.centres.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import org.article12.centres.Centre;
import org.article12.centres.domain.RegionalCentre;
import org.article12.core.CentreCode;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.springframework.stereotype.Component;

/** Reads the register of centres and keeps it in memory. */
@Component
public class CentreRegister {

	private final RegisterSnapshot<Content> snapshot;

	public CentreRegister(RegisterVersions versions) {
		this.snapshot = new RegisterSnapshot<>("centres", versions, CentreRegister::read);
	}

	/** The register as it is now. */
	public Content content() {
		return this.snapshot.content();
	}

	/** The version of {@link #content()}. */
	public long version() {
		return this.snapshot.version();
	}

	private static Content read(EntityManager entities) {
		List<Centre> centres = entities.createQuery("from RegionalCentre order by sortOrder", RegionalCentre.class)
			.getResultList()
			.stream()
			.map(RegionalCentre::view)
			.toList();
		return new Content(centres,
				centres.stream().collect(Collectors.toUnmodifiableMap(Centre::code, Function.identity())));
	}

	/**
	 * The whole register, immutable.
	 *
	 * @param centres in their order
	 * @param byCode the same by code
	 */
	public record Content(List<Centre> centres, Map<CentreCode, Centre> byCode) {

		public Content {
			centres = List.copyOf(centres);
		}

	}

}
