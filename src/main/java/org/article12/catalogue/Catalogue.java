package org.article12.catalogue;

import java.util.List;
import java.util.Optional;

import org.article12.catalogue.store.CatalogueRegister;
import org.springframework.stereotype.Component;

/** The catalogue: areas of assistance, guidance documents, listed POPs. */
@Component
public class Catalogue {

	private final CatalogueRegister register;

	Catalogue(CatalogueRegister register) {
		this.register = register;
	}

	/** All areas, each followed by its parts. */
	public List<Area> areas() {
		return this.register.content().areas();
	}

	/** An area by its code. */
	public Optional<Area> area(AreaCode code) {
		return Optional.ofNullable(this.register.content().areasByCode().get(code));
	}

	/** All guidance documents in their order. */
	public List<Guidance> guidance() {
		return this.register.content().guidance();
	}

	/** All listed POPs in the order of their listing. */
	public List<Pop> pops() {
		return this.register.content().pops();
	}

}
