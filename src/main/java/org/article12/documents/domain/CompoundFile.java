package org.article12.documents.domain;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Reads the names of what lies in a compound file (MS-CFB), the container of old office
 * files. What is in there is never read. However the file is damaged, each sector is
 * looked at once at most.
 */
final class CompoundFile {

	private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;

	private static final int HEADER = 512;

	private static final int HEADER_FAT_SECTORS = 109;

	private static final int ENTRY = 128;

	private static final int END_OF_CHAIN = -2;

	private static final int UNUSED = 0;

	private static final int STORAGE = 1;

	private final FileChannel channel;

	private final ByteBuffer header;

	private final int sectorSize;

	private final long sectors;

	private final List<Integer> fat;

	/**
	 * Something that lies in the container.
	 *
	 * @param name its name
	 * @param holder the name of the storage that it lies in
	 * @param atTop whether it lies in no storage but the container itself
	 */
	record Entry(String name, String holder, boolean atTop) {
	}

	private record Place(int entry, int holder) {
	}

	private CompoundFile(FileChannel channel) throws IOException {
		this.channel = channel;
		this.header = read(0, HEADER);
		int shift = this.header.getShort(30);
		if (this.header.getLong(0) != SIGNATURE || (shift != 9 && shift != 12)) {
			throw broken();
		}
		this.sectorSize = 1 << shift;
		this.sectors = channel.size() / this.sectorSize + 1;
		this.fat = fat();
	}

	/**
	 * All that lies in a container, at any depth.
	 * @throws IOException when it cannot be read, or is no such container
	 */
	static List<Entry> entries(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			return walk(new CompoundFile(channel).directory());
		}
	}

	private static List<Entry> walk(List<ByteBuffer> directory) throws IOException {
		List<Entry> found = new ArrayList<>();
		BitSet seen = new BitSet();
		Deque<Place> open = new ArrayDeque<>();
		open.push(new Place(directory.getFirst().getInt(76), 0));
		while (!open.isEmpty()) {
			Place place = open.pop();
			if (place.entry() < 0) {
				continue;
			}
			if (place.entry() >= directory.size() || seen.get(place.entry())) {
				throw broken();
			}
			seen.set(place.entry());
			ByteBuffer entry = directory.get(place.entry());
			if (entry.get(66) != UNUSED) {
				found.add(new Entry(name(entry), name(directory.get(place.holder())), place.holder() == 0));
			}
			open.push(new Place(entry.getInt(68), place.holder()));
			open.push(new Place(entry.getInt(72), place.holder()));
			if (entry.get(66) == STORAGE) {
				open.push(new Place(entry.getInt(76), place.entry()));
			}
		}
		return found;
	}

	// Its length counts bytes, with a zero at the end.
	private static String name(ByteBuffer entry) {
		byte[] name = new byte[Math.clamp(entry.getShort(64) - 2L, 0, 62)];
		entry.get(0, name);
		return new String(name, StandardCharsets.UTF_16LE);
	}

	private List<ByteBuffer> directory() throws IOException {
		List<ByteBuffer> entries = new ArrayList<>();
		int sector = this.header.getInt(48);
		for (long left = this.sectors; sector >= 0 && left > 0; left--) {
			ByteBuffer read = sector(sector);
			for (int at = 0; at < this.sectorSize; at += ENTRY) {
				entries.add(read.slice(at, ENTRY).order(ByteOrder.LITTLE_ENDIAN));
			}
			sector = after(sector);
		}
		if (sector != END_OF_CHAIN || entries.isEmpty()) {
			throw broken();
		}
		return entries;
	}

	/** The sectors that say of each sector which one follows it. */
	private List<Integer> fat() throws IOException {
		List<Integer> known = new ArrayList<>();
		add(known, this.header, 76, HEADER_FAT_SECTORS);
		int next = this.header.getInt(68);
		while (next >= 0 && known.size() < this.sectors) {
			ByteBuffer more = sector(next);
			add(known, more, 0, this.sectorSize / Integer.BYTES - 1);
			next = more.getInt(this.sectorSize - Integer.BYTES);
		}
		return known;
	}

	private static void add(List<Integer> known, ByteBuffer from, int at, int count) {
		for (int i = 0; i < count; i++) {
			known.add(from.getInt(at + i * Integer.BYTES));
		}
	}

	private int after(int sector) throws IOException {
		int each = this.sectorSize / Integer.BYTES;
		if (sector / each >= this.fat.size()) {
			throw broken();
		}
		return sector(this.fat.get(sector / each)).getInt(sector % each * Integer.BYTES);
	}

	private ByteBuffer sector(int number) throws IOException {
		if (number < 0) {
			throw broken();
		}
		return read((number + 1L) * this.sectorSize, this.sectorSize);
	}

	// The last sector of a file may be shorter.
	private ByteBuffer read(long at, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		int read = 0;
		while (read >= 0 && bytes.hasRemaining()) {
			read = this.channel.read(bytes, at + bytes.position());
		}
		if (bytes.position() == 0) {
			throw new EOFException("Nothing at " + at);
		}
		return bytes;
	}

	private static IOException broken() {
		return new IOException("No compound file, or a broken one");
	}

}
