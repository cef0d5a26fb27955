package org.article12.catalogue;

import java.util.List;
import java.util.Optional;

import org.article12.catalogue.store.CatalogueRegister;
import org.springframework.stereotype.Component;

/** The catalogue: areas of assistance, guidance documents, listed POPs, agreements. */
@Component
public class Catalogue {

	private final CatalogueRegister register;

	Catalogue(CatalogueRegister register) {
		this.register = register;
	}

	/** All areas, each followed by its parts; those that are retired among them. */
	public List<Area> areas() {
		return this.register.content().areas();
	}

	/** An area by its code. */
	public Optional<Area> area(AreaCode code) {
		return Optional.ofNullable(this.register.content().areasByCode().get(code));
	}

	/** The areas in which assistance can be asked for now. */
	public List<Area> selectable() {
		return areas().stream().filter(Area::selectable).toList();
	}

	/** The guidance documents that are shown now, in their order. */
	public List<Guidance> guidance() {
		return this.register.content().guidance().stream().filter(Guidance::offered).toList();
	}

	/**
	 * All listed POPs in the order of their listing; those that are retired among them.
	 */
	public List<Pop> pops() {
		return this.register.content().pops();
	}

	/** All agreements in their order; those that are retired among them. */
	public List<Agreement> agreements() {
		return this.register.content().agreements();
	}

}
