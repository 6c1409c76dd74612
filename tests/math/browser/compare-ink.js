/**
 * How many dark points of either picture have none within a pixel in the other, by blocks of rows.
 *
 * Runs in the browser, which knows how to read its own screenshots.
 */
async ([first, second, blockHeight]) => {
	const read = async (png) => {
		const image = new Image();
		image.src = `data:image/png;base64,${png}`;
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = image.width;
		canvas.height = image.height;
		const context = canvas.getContext("2d");
		context.drawImage(image, 0, 0);
		return context.getImageData(0, 0, image.width, image.height);
	};
	const darkness = ({ data }, at) =>
		255 - Math.min(data[4 * at], data[4 * at + 1], data[4 * at + 2]);
	const nearInk = (picture, x, y) => {
		for (let row = y - 1; row <= y + 1; row++)
			for (let column = x - 1; column <= x + 1; column++)
				if (darkness(picture, row * picture.width + column) > 40) return true;
		return false;
	};
	const one = await read(first);
	const other = await read(second);
	const stray = [];
	for (let y = 1; y < one.height - 1; y++)
		for (let x = 1; x < one.width - 1; x++) {
			const at = y * one.width + x;
			const alone =
				(darkness(one, at) > 150 && !nearInk(other, x, y)) ||
				(darkness(other, at) > 150 && !nearInk(one, x, y));
			const block = Math.floor(y / blockHeight);
			if (alone) stray[block] = (stray[block] ?? 0) + 1;
		}
	return stray.map((count) => count ?? 0);
};
