package org.article12.accounts.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The network that a visitor comes from: an IPv4 address, or the first 64 bits of an IPv6
 * address, since whoever has one such address has them all; and of IPv6 also the wider
 * networks around it, of which a household may have a /56 and a site a /48.
 *
 * @param value in a form of its own, to compare only
 * @param around the wider networks
 */
public record Network(String value, List<Part> around) {

	private static final int PREFIX_BITS = 64;

	/**
	 * A network with the share of attempts that it has.
	 *
	 * @param value in a form of its own, to compare only
	 * @param share how many times as much as a single network
	 */
	public record Part(String value, int share) {
	}

	/** The network of an address; a text that is no address is a network of its own. */
	public static Network of(String address) {
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address parsed) ? of(parsed)
					: new Network(InetAddress.ofLiteral(address).getHostAddress(), List.of());
		}
		catch (IllegalArgumentException ex) {
			return new Network(address, List.of());
		}
	}

	/** It and those around it, the narrowest first. */
	public List<Part> parts() {
		return Stream.concat(Stream.of(new Part(this.value, 1)), this.around.stream()).toList();
	}

	private static Network of(Inet6Address address) {
		return new Network(prefix(address, PREFIX_BITS),
				List.of(new Part(prefix(address, 56), 2), new Part(prefix(address, 48), 4)));
	}

	private static String prefix(Inet6Address address, int bits) {
		return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), bits / Byte.SIZE)) + "/" + bits;
	}

}
